import type { Graph } from '../../graph/graph';
import { once } from '../../workspace/once';

/** A Graph whose code is loaded at the first call, so that typing does not wait for it. A failed load is tried again. */
export function lazyGraph(load: () => Promise<Graph>): Graph {
  const graph = once(load);
  return {
    send: async (request) => (await graph()).send(request),
    batch: async (requests) => (await graph()).batch(requests),
    pages: async (request) => (await graph()).pages(request),
  };
}
