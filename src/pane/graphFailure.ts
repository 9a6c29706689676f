import { GraphError, type GraphFailure } from '../graph/graph';

/** What went wrong, in one word. */
export function graphFailure(error: unknown): GraphFailure {
  return error instanceof GraphError ? error.failure : 'unknown';
}
