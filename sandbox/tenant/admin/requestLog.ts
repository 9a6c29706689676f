/** One Graph call the tenant received. A batch stands before its items. */
export interface LoggedRequest {
  readonly method: string;
  /** With the query, without the version. */
  readonly path: string;
  /** 0 when the connection was dropped. */
  status: number;
  readonly inBatch: boolean;
}

/** The Graph calls received so far, for the tests that count them. */
export class RequestLog {
  #requests: LoggedRequest[] = [];

  /** The status is filled in when the call is answered. */
  open(method: string, path: string, inBatch: boolean): LoggedRequest {
    const request: LoggedRequest = { method, path, status: 0, inBatch };
    this.#requests.push(request);
    return request;
  }

  all(): readonly LoggedRequest[] {
    return this.#requests;
  }

  clear(): void {
    this.#requests = [];
  }
}
