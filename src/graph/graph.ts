/**
 * What the rest of the program sees of Microsoft Graph: one request, or many in batches. The implementation
 * (`client.ts`) adds the token, repeats what is safe to repeat and turns refusals into `GraphError`.
 */
export interface Graph {
  /** One request. `path` starts with "/" and has no version. Rejects with `GraphError`. */
  send<T>(request: GraphRequest): Promise<T>;
  /**
   * Any number of requests in as few calls as `$batch` allows (20 each, never more at once than the workload bears).
   * Answers stand in the order of the requests; a refused one is a GraphError in its place.
   */
  batch(requests: readonly GraphRequest[]): Promise<readonly (GraphAnswer | GraphError)[]>;
  /** All pages of a collection, following @odata.nextLink; from such a link on when that is the path. */
  pages<T>(request: GraphRequest): Promise<readonly T[]>;
}

export interface GraphRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Delegated permissions this call needs: asked for when first used. */
  readonly scopes: readonly string[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /**
   * Asked when nothing stands before it any more: it may have waited for its turn, a token or Graph, on a device that slept meanwhile and
   * whose timers stood still. What comes too late is not sent, and fails as if nobody knew what became of it.
   */
  readonly isInTime?: () => boolean;
}

export interface GraphAnswer {
  readonly status: number;
  readonly body: unknown;
  /** Where it is to be had, of an answer in a batch that says so: a browser may not follow such a redirect with a token. */
  readonly location?: string | null;
}

/**
 * What a user can do something about. `unknown` means the request may have taken effect: the connection dropped, timed
 * out or ended in a 5xx after a write was sent.
 */
export type GraphFailure =
  | 'offline'
  | 'signIn'
  | 'consent'
  | 'forbidden'
  | 'notFound'
  | 'conflict'
  | 'limit'
  | 'throttled'
  | 'locked'
  | 'full'
  | 'unknown'
  | 'refused';

export class GraphError extends Error {
  override readonly name = 'GraphError';
  constructor(
    readonly failure: GraphFailure,
    /** HTTP status, 0 when there was no answer. */
    readonly status: number,
    /** Graph's own error code; Planner often leaves it empty. */
    readonly code: string,
    message: string,
    /** Seconds to wait as Graph asked, or null. */
    readonly retryAfter: number | null = null,
  ) {
    super(message);
  }
}
