import type { GraphError, GraphFailure } from '../graph/graph';
import type { PostingFailure } from './posting';

const failures: Readonly<Record<GraphFailure, PostingFailure>> = {
  offline: 'offline',
  signIn: 'signIn',
  consent: 'consent',
  forbidden: 'notMember',
  notFound: 'planGone',
  conflict: 'unknown',
  limit: 'limit',
  throttled: 'throttled',
  locked: 'unknown',
  full: 'unknown',
  unknown: 'unknown',
  refused: 'unknown',
};

/** Why a department did not get its task, from what Planner answered. */
export function failureOf(error: GraphError): PostingFailure {
  return failures[error.failure];
}

/** Why the claims did not reach the drive. What the user can do at once is said; the rest is the drive's own. */
export function savingFailureOf(error: GraphError): PostingFailure {
  const failure = failureOf(error);
  const sameAsPlanner = ['offline', 'signIn', 'consent', 'throttled'] as const;
  return sameAsPlanner.find((known) => known === failure) ?? 'notSaved';
}

/**
 * Whether a refused create is certain to have made nothing. A limit is not: Planner may refuse and do it all the same.
 */
export function madeNothing(error: GraphError): boolean {
  return error.failure !== 'unknown' && error.failure !== 'limit';
}
