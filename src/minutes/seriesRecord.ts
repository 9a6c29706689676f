import type { CarriedEntry } from './carriedAction';
import type { BroughtItem } from './postponed';
import type { Adoption, StandingStep } from './standing';

/** What the minutes keep besides what was said: what came from earlier meetings, and how far they are themselves. */
export interface SeriesRecord {
  readonly carried: readonly CarriedEntry[];
  readonly brought: readonly BroughtItem[];
  /** One for each earlier meeting: the last that was written down. */
  readonly adoptions: readonly Adoption[];
  readonly steps: readonly StandingStep[];
}
