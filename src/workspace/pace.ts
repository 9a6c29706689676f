/** How soon things go to the drive and come from it while one is alone, or while others are there too; in milliseconds. */
export interface Tempo {
  /** Saved so long after the last keystroke. */
  readonly idle: number;
  /** Not sooner than this after the last saving: each one is a version in the library. */
  readonly gap: number;
  /** Not later than this after the first keystroke. */
  readonly longest: number;
  /** Others' changes are looked for this often while the pane can be seen. */
  readonly look: number;
}

/** The tempo alone and in company, and what is done after a failure. */
export interface Pace extends Tempo {
  readonly together: Tempo;
  /** First wait after a failure; each next one doubles, up to `patience`. */
  readonly retry: number;
  readonly patience: number;
}

/** Quiet enough for a drive that allows a few requests a second. Alone, the device has every keystroke meanwhile. */
export const usualPace: Pace = {
  idle: 3000,
  gap: 15_000,
  longest: 30_000,
  look: 20_000,
  together: { idle: 1500, gap: 4000, longest: 8000, look: 4000 },
  retry: 2000,
  patience: 60_000,
};
