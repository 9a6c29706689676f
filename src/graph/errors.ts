import type { GraphRequest } from './graph';
import { GraphError, type GraphFailure } from './graph';

/** An answer outside 2xx, from the wire or from inside a batch. */
export interface Refusal {
  readonly method: GraphRequest['method'];
  readonly status: number;
  readonly body: unknown;
  /** Seconds, or null when Graph asked for nothing or the browser may not see it. */
  readonly retryAfter: number | null;
}

const failureOfCode: Readonly<Record<string, GraphFailure>> = {
  resourcelocked: 'locked',
  lockmismatch: 'locked',
  lockownermismatch: 'locked',
  quotalimitreached: 'full',
  resourcemodified: 'conflict',
  entitytagdoesnotmatch: 'conflict',
  namealreadyexists: 'conflict',
  activitylimitreached: 'throttled',
  itemnotfound: 'notFound',
};

const failureOfStatus: Readonly<Record<number, GraphFailure>> = {
  401: 'signIn',
  403: 'forbidden',
  404: 'notFound',
  409: 'conflict',
  410: 'notFound',
  412: 'conflict',
  423: 'locked',
  429: 'throttled',
  507: 'full',
};

/** Turns a refusal into the error the rest of the program knows. */
export function refused(refusal: Refusal): GraphError {
  const codes = errorCodes(refusal.body);
  return new GraphError(
    failureOf(refusal, codes),
    refusal.status,
    codes[0] ?? '',
    errorMessage(refusal.body),
    refusal.retryAfter,
  );
}

/**
 * What went wrong before there was an answer: no network, a time-out, an abort. A read is simply not done; a write may
 * have taken effect.
 */
export function unanswered(
  method: GraphRequest['method'],
  reason: { name: string; message: string },
): GraphError {
  return new GraphError(method === 'GET' ? 'offline' : 'unknown', 0, reason.name, reason.message);
}

/** Why there is no token. `hadToken`: the user is signed in, so that what is missing is a permission. */
export function withoutToken(error: unknown, hadToken: boolean): GraphError {
  const failure = text(field(error, 'failure'));
  const message = text(field(error, 'message'));
  if (failure === 'offline') return new GraphError('offline', 0, failure, message);
  if (failure === 'interaction' && hadToken) return new GraphError('consent', 0, failure, message);
  return new GraphError('signIn', 0, failure, message);
}

/** Retry-After in seconds, which may be a decimal number or an HTTP date. */
export function retryAfterOf(header: string | null | undefined, now: number): number | null {
  if (!header) return null;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? null : Math.max(0, (at - now) / 1000);
}

function failureOf(refusal: Refusal, codes: readonly string[]): GraphFailure {
  if (refusal.status === 403 && codes.some((code) => code.startsWith('Maximum'))) return 'limit';
  const byCode = codes.map((code) => failureOfCode[code.toLowerCase()]).find((failure) => failure);
  if (byCode) return byCode;
  const byStatus = failureOfStatus[refusal.status];
  if (byStatus) return byStatus;
  if (refusal.status === 503 && refusal.method === 'GET') return 'throttled';
  return refusal.status >= 500 || refusal.status === 408 ? 'unknown' : 'refused';
}

/** Every code in the error, outermost first: Graph nests them under two spellings of innerError. */
function errorCodes(body: unknown): string[] {
  const codes: string[] = [];
  let error = field(body, 'error');
  while (error) {
    const code = text(field(error, 'code'));
    if (code) codes.push(code);
    error = field(error, 'innerError') ?? field(error, 'innererror');
  }
  return codes;
}

function errorMessage(body: unknown): string {
  return text(field(field(body, 'error'), 'message'));
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
