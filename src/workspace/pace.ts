/** How soon things go to the drive and come from it, in milliseconds. */
export interface Pace {
  /** After the last keystroke. */
  readonly idle: number;
  /** Not later than this after the first keystroke. */
  readonly longest: number;
  /** Others' changes are looked for this often while the pane can be seen. */
  readonly look: number;
  /** First wait after a failure; each next one doubles, up to `patience`. */
  readonly retry: number;
  readonly patience: number;
}

/** Quiet enough for a drive that allows a few requests a second. */
export const usualPace: Pace = { idle: 3000, longest: 15_000, look: 20_000, retry: 2000, patience: 60_000 };
