import type { GraphError, GraphRequest } from './graph';

/** Attempts in all, the first one included. */
export const attempts = 5;

/** Longest pause, in seconds, that somebody can be asked to sit through. */
const longestPause = 30;

/** Waiting and chance, passed in so that a test need not wait. */
export interface Pauses {
  /** Resolves after so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
  /** A number in [0, 1). */
  readonly random: () => number;
}

/**
 * Whether the same request may be sent again without asking. A write only when Graph said it did not begin with it:
 * after a lost answer or a 5xx it may have taken effect, and Planner has no key that would make a second one harmless.
 */
export function mayRepeat(method: GraphRequest['method'], error: GraphError): boolean {
  if ((error.retryAfter ?? 0) > longestPause) return false;
  if (error.failure === 'throttled') return true;
  return method === 'GET' && (error.failure === 'unknown' || error.failure === 'offline');
}

/** Seconds to wait before attempt number `next` (from 2): as Graph asked, else doubling, with jitter either way. */
export function pauseBefore(next: number, asked: number | null, random: () => number): number {
  const jitter = 0.5 + random() / 2;
  return asked === null ? 0.5 * 2 ** (next - 2) * jitter : asked + 0.2 * jitter;
}
