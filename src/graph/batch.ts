import { refused, retryAfterOf, unanswered } from './errors';
import type { Exchange } from './exchange';
import { GraphError, type GraphAnswer, type GraphRequest } from './graph';
import { attempts, mayRepeat, pauseBefore, type Pauses } from './retrying';
import type { Workload, Workloads } from './workload';

/** What a batch is sent with. */
export interface Batching extends Pauses {
  readonly exchange: Exchange;
  readonly workloads: Workloads;
}

type Outcome = GraphAnswer | GraphError;

interface Item {
  readonly index: number;
  readonly request: GraphRequest;
}

interface Chunk {
  readonly workload: Workload;
  readonly items: readonly Item[];
}

interface InnerAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/**
 * Sends any number of requests in as few calls as Graph allows. Items that Graph did not begin with, and reads that
 * failed, are sent again in the next round, after the longest wait any of them was given.
 */
export async function sendInBatches(
  batching: Batching,
  requests: readonly GraphRequest[],
): Promise<readonly Outcome[]> {
  const outcomes = new Map<number, Outcome>();
  let items: readonly Item[] = requests.map((request, index) => ({ index, request }));
  for (let attempt = 1; items.length > 0; attempt++) {
    await sendRound(batching, items, outcomes);
    items = attempt < attempts ? items.filter((item) => isRepeatable(item, outcomes)) : [];
    if (items.length > 0)
      await batching.wait(pauseBefore(attempt + 1, longestAsked(items, outcomes), batching.random));
  }
  return requests.map((_, index) => outcomes.get(index) as Outcome);
}

async function sendRound(
  batching: Batching,
  items: readonly Item[],
  outcomes: Map<number, Outcome>,
): Promise<void> {
  await Promise.all(
    chunksOf(batching.workloads, items).map(async ({ workload, items }) => {
      const answers = await workload.gate.through(workload.places(items.length), () =>
        sendChunk(batching, items),
      );
      items.forEach((item) => outcomes.set(item.index, answers(item)));
    }),
  );
}

async function sendChunk(batching: Batching, items: readonly Item[]): Promise<(item: Item) => Outcome> {
  try {
    const answer = await batching.exchange(batchRequest(items));
    const byId = innerAnswers(answer.body);
    return (item) => outcomeOf(item.request, byId.get(String(item.index)));
  } catch (error) {
    return (item) => outcomeWithoutAnswer(item.request, error as GraphError);
  }
}

function batchRequest(items: readonly Item[]): GraphRequest {
  const requests = items.map(({ index, request }) => ({
    id: String(index),
    method: request.method,
    url: request.path,
    headers: innerHeaders(request),
    body: request.body,
  }));
  const signals = [...new Set(items.flatMap(({ request }) => request.signal ?? []))];
  return {
    method: 'POST',
    path: '/$batch',
    scopes: [...new Set(items.flatMap(({ request }) => request.scopes))],
    body: { requests },
    ...(signals.length > 0 && { signal: AbortSignal.any(signals) }),
    isInTime: () => items.every(({ request }) => request.isInTime?.() ?? true),
  };
}

function innerHeaders(request: GraphRequest): Record<string, string> | undefined {
  const headers = {
    ...(request.body !== undefined && { 'Content-Type': 'application/json' }),
    ...request.headers,
  };
  return Object.keys(headers).length > 0 ? headers : undefined;
}

function innerAnswers(body: unknown): ReadonlyMap<string, InnerAnswer> {
  const { responses } = (body ?? {}) as { responses?: readonly InnerAnswer[] };
  return new Map((responses ?? []).map((answer) => [answer.id, answer]));
}

function outcomeOf(request: GraphRequest, answer: InnerAnswer | undefined): Outcome {
  if (!answer) return unanswered(request.method, { name: '', message: 'No answer in the batch.' });
  const { status, body } = answer;
  if (status < 400) return { status, body, location: headerOf(answer, 'location') };
  return refused({ method: request.method, status, body, retryAfter: innerRetryAfter(answer) });
}

/** The batch as a whole was refused before it began, or nobody knows what became of it. */
function outcomeWithoutAnswer(request: GraphRequest, error: GraphError): GraphError {
  const lost = error.failure === 'unknown' || error.failure === 'offline';
  return lost && error.status === 0
    ? unanswered(request.method, { name: error.code, message: error.message })
    : error;
}

function innerRetryAfter(answer: InnerAnswer): number | null {
  return retryAfterOf(headerOf(answer, 'retry-after'), Date.now());
}

function headerOf({ headers = {} }: InnerAnswer, name: string): string | null {
  return Object.entries(headers).find(([known]) => known.toLowerCase() === name)?.[1] ?? null;
}

function isRepeatable({ index, request }: Item, outcomes: ReadonlyMap<number, Outcome>): boolean {
  const outcome = outcomes.get(index);
  return outcome instanceof GraphError && !request.signal?.aborted && mayRepeat(request.method, outcome);
}

function longestAsked(items: readonly Item[], outcomes: ReadonlyMap<number, Outcome>): number | null {
  const asked = items.flatMap(({ index }) => {
    const outcome = outcomes.get(index);
    return outcome instanceof GraphError && outcome.retryAfter !== null ? [outcome.retryAfter] : [];
  });
  return asked.length > 0 ? Math.max(...asked) : null;
}

function chunksOf(workloads: Workloads, items: readonly Item[]): Chunk[] {
  const present = [...new Set(items.map((item) => workloads.of(item.request)))];
  return present.flatMap((workload) =>
    slices(
      items.filter((item) => workloads.of(item.request) === workload),
      workload.batchSize,
    ).map((slice) => ({ workload, items: slice })),
  );
}

function slices<T>(values: readonly T[], size: number): readonly T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, at) =>
    values.slice(at * size, (at + 1) * size),
  );
}
