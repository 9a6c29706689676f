import type { ActionPoint } from './actionPoint';

/**
 * What a document that was read in says about a line, kept with the line until somebody decides. A line that is typed has
 * none: it is read as it stands.
 */
export interface Proposal {
  readonly kind: 'action' | 'decision';
  readonly certainty: 'firm' | 'possible';
  /** Set exactly when `kind` is "action". */
  readonly action: ActionPoint | null;
  /** The words it rests on. When one of them no longer stands in the line, the proposal has lost its ground. */
  readonly words: readonly string[];
}
