/** Requests under way, by what they ask for. */
export interface SharedRequests<T> {
  /** The outcome of the request of that key that is under way, else of a new one. */
  share(key: string, start: () => Promise<T>): Promise<T>;
}

/** Lets callers that ask for the same thing at the same time wait for one request. Outcomes are not kept. */
export function createSharedRequests<T>(): SharedRequests<T> {
  const underWay = new Map<string, Promise<T>>();
  return {
    share(key, start) {
      const existing = underWay.get(key);
      if (existing) return existing;
      const request = start().finally(() => underWay.delete(key));
      underWay.set(key, request);
      return request;
    },
  };
}
