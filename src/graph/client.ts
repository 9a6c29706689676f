import { sendInBatches, type Batching } from './batch';
import { createExchange, type ExchangeOptions } from './exchange';
import { GraphError, type Graph, type GraphAnswer, type GraphRequest } from './graph';
import { attempts, mayRepeat, pauseBefore, type Pauses } from './retrying';
import { createWorkloads } from './workload';

/** What a Graph needs; the last three have the ordinary ones of the platform. */
export interface GraphOptions extends Pick<ExchangeOptions, 'root' | 'token'>, Partial<Pauses> {
  readonly fetch?: typeof fetch;
}

interface Page<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** Microsoft Graph at `root` for the user whose tokens `token` gives. */
export function createGraph(options: GraphOptions): Graph {
  const batching: Batching = {
    exchange: createExchange({ ...options, fetch: options.fetch ?? ((...call) => fetch(...call)) }),
    workloads: createWorkloads(),
    wait: options.wait ?? waitFor,
    random: options.random ?? Math.random,
  };

  async function send<T>(request: GraphRequest): Promise<T> {
    const answer = await sendAlone(batching, request);
    return answer.body as T;
  }

  async function pages<T>(request: GraphRequest): Promise<readonly T[]> {
    const values: T[] = [];
    for (let path: string | null = pathOf(request.path, options.root); path !== null;) {
      const page: Page<T> = await send<Page<T>>({ ...request, path });
      values.push(...page.value);
      path = nextPath(page, options.root);
    }
    return values;
  }

  return { send, pages, batch: (requests) => sendInBatches(batching, requests) };
}

/** Path of the next page, or null after the last. A link that leads outside the root is refused. */
function nextPath(page: { readonly '@odata.nextLink'?: string }, root: string): string | null {
  const link = page['@odata.nextLink'];
  return link ? pathOf(link, root) : null;
}

function pathOf(link: string, root: string): string {
  if (link.startsWith('/')) return link;
  if (link.startsWith(`${root}/`)) return link.slice(root.length);
  throw new GraphError('refused', 0, 'nextLink', 'The next page lies outside the Graph root.');
}

async function sendAlone(batching: Batching, request: GraphRequest): Promise<GraphAnswer> {
  const workload = batching.workloads.of(request);
  for (let attempt = 1; ; attempt++) {
    try {
      return await workload.gate.through(workload.places(1), () => batching.exchange(request));
    } catch (error) {
      if (!(error instanceof GraphError) || attempt === attempts || request.signal?.aborted) throw error;
      if (!mayRepeat(request.method, error)) throw error;
      await batching.wait(pauseBefore(attempt + 1, error.retryAfter, batching.random));
    }
  }
}

function waitFor(seconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, seconds * 1000));
}
