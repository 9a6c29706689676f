import type { Act } from '../acts/act';
import type { Utterance } from '../utterance';
import type { Owner } from './owner';

/** Finds an owner in one way; null: this way tells nothing, try the next. */
export type FindOwner = (act: Act, utterance: Utterance) => Owner | null;
