import type { Clause } from '../grammar/clause';
import type { Act } from './act';
import type { Reading } from './reading';

/** Finds one kind of act in a clause; null: it is none. The clause is the one with the task, or the one that frames it. */
export type FindAct = (clause: Clause, reading: Reading) => Act | null;
