import { ok, type Answer, type Call, type ItemRequest } from './call';
import { operationsOf } from './operation';
import { shuffled } from '../faults/random';
import { Refusal } from './refusal';

const { post } = operationsOf('platform');

/** One request in a batch, checked for its form. */
interface BatchItem extends ItemRequest {
  readonly id: string;
  readonly dependsOn: readonly string[];
}

interface BatchAnswer {
  readonly id: string;
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const MOST = 20;
const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** Carries out a batch: what does not wait for another runs at once, and the answers come in any order. */
export const batch = [
  post('/$batch', [], async (call) => {
    const { performItem } = call;
    if (!performItem) throw badRequest('Batch requests cannot be nested.');
    const running = new Map<string, Promise<BatchAnswer>>();
    for (const item of readBatch(call.body)) {
      const before = item.dependsOn.map((id) => running.get(id)!);
      running.set(item.id, answerItem(item, before, performItem));
    }
    return ok({ responses: shuffled(await Promise.all(running.values()), Math.random) });
  }),
];

async function answerItem(
  item: BatchItem,
  before: readonly Promise<BatchAnswer>[],
  performItem: NonNullable<Call['performItem']>,
): Promise<BatchAnswer> {
  const failed = (await Promise.all(before)).some((answer) => answer.status >= 400);
  if (!failed) return itemAnswer(item.id, await performItem(item));
  const error = { code: 'FailedDependency', message: 'The dependent request failed.' };
  return { id: item.id, status: 424, headers: jsonHeaders, body: { error } };
}

const jsonHeaders = { 'Content-Type': 'application/json' };

function itemAnswer(id: string, { status, headers = {}, body }: Answer): BatchAnswer {
  if (body === undefined) return { id, status, headers };
  if (Buffer.isBuffer(body)) return { id, status, headers, body: body.toString('base64') };
  return { id, status, headers: { ...jsonHeaders, ...headers }, body };
}

function readBatch(body: unknown): readonly BatchItem[] {
  const requests = (body as { requests?: unknown } | null | undefined)?.requests;
  if (!Array.isArray(requests) || requests.length === 0) {
    throw badRequest('Invalid batch payload format.');
  }
  if (requests.length > MOST) {
    throw badRequest(`Number of batch request steps exceeds the maximum value of ${MOST}.`);
  }
  const items = requests.map(readItem);
  checkIds(items);
  return items;
}

function readItem(value: unknown): BatchItem {
  const { id, method, url, headers, body, dependsOn } = (value ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof method !== 'string' || typeof url !== 'string') {
    throw badRequest('Invalid batch payload format.');
  }
  const verb = method.toUpperCase();
  if (!METHODS.includes(verb)) throw badRequest(`Invalid method for request id : ${id}.`);
  if (/^[a-z]+:/i.test(url)) throw badRequest(`Invalid request url for request id : ${id}.`);
  const lower = lowerCase(headers);
  if (body !== undefined && !lower['content-type']) {
    throw badRequest(`Write request id : ${id} does not contain Content-Type header or body.`);
  }
  const path = url.startsWith('/') ? url : `/${url}`;
  return {
    id,
    method: verb,
    url: path,
    headers: lower,
    body: readBody(body, lower),
    dependsOn: idList(dependsOn),
  };
}

/** JSON stands as it is; anything else is base64url. */
function readBody(body: unknown, headers: Readonly<Record<string, string>>): unknown {
  const json = /json/i.test(headers['content-type'] ?? '');
  return json || typeof body !== 'string' ? body : Buffer.from(body, 'base64url');
}

function checkIds(items: readonly BatchItem[]): void {
  const seen = new Set<string>();
  for (const item of items) {
    const id = item.id.toLowerCase();
    if (seen.has(id)) throw badRequest(`Request Id ${item.id} is duplicated.`);
    if (
      item.dependsOn.some((other) => !items.slice(0, items.indexOf(item)).some((one) => one.id === other))
    ) {
      throw badRequest(`Request Id ${item.id} depends on a request that does not come before it.`);
    }
    seen.add(id);
  }
}

function idList(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value) && value.every((id) => typeof id === 'string')) return value;
  throw badRequest('Invalid batch payload format.');
}

function lowerCase(headers: unknown): Record<string, string> {
  const entries = Object.entries((headers ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), String(value)]));
}

function badRequest(message: string): Refusal {
  return new Refusal(400, 'BadRequest', message);
}
