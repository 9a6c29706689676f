import type { GraphError, GraphFailure } from '../graph/graph';
import type { SendingFailure } from './sending';

const failures: Partial<Record<GraphFailure, SendingFailure>> = {
  offline: 'offline',
  signIn: 'signIn',
  consent: 'consent',
  forbidden: 'forbidden',
  throttled: 'throttled',
  full: 'full',
  unknown: 'unknown',
};

/** What the user is told of a refusal. */
export function failureOf({ failure }: GraphError): SendingFailure {
  return failures[failure] ?? 'refused';
}
