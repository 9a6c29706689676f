import { setTimeout as wait } from 'node:timers/promises';
import type { WorldUser } from '../../world/world';
import type { Answer, Call, ItemRequest } from './call';
import { faultOf, type Fault } from '../faults/faults';
import { faultRefusal } from '../faults/faultRefusal';
import type { Operation } from './operation';
import { operations } from './operations';
import { withoutMetadata } from './metadata';
import { Refusal, refusalAnswer } from './refusal';
import { grants } from '../signIn/scopes';
import type { TenantState } from '../tenantState';
import { missingScope, throttled, type Workload } from './workload';

/** Who calls, once the token was read. */
export interface Caller {
  readonly user: WorldUser;
  readonly scopes: ReadonlySet<string>;
  readonly clientId: string;
}

/** A request for Graph, with nothing looked up yet. */
export interface Request extends ItemRequest {
  readonly origin: string;
  readonly inBatch: boolean;
}

/** An answer, or the sign that the connection must be cut instead. */
export type Performed = Answer | 'drop';

/** Carries out one request, with its faults, its permissions and a line in the log. Never rejects. */
export async function perform(state: TenantState, caller: Caller, request: Request): Promise<Performed> {
  const entry = state.log.open(request.method, request.url, request.inBatch);
  const performed = await withFault(state, caller, request).catch((error: unknown) =>
    refused(error, request),
  );
  entry.status = performed === 'drop' ? 0 : performed.status;
  return performed;
}

async function withFault(state: TenantState, caller: Caller, request: Request): Promise<Performed> {
  const fault = faultFor(state, request);
  if (!fault) return answer(state, caller, request);
  if (fault.latency) await wait(fault.latency);
  if (fault.drop === 'before') return 'drop';
  const seconds = fault.retryAfter ?? state.habits.retryAfterSeconds;
  const refusal = fault.status && faultRefusal(fault.status, workloadOf(request), seconds);
  if (refusal && !fault.afterEffect) throw refusal;
  const done = await answer(state, caller, request);
  if (fault.drop === 'after') return 'drop';
  if (refusal) throw refusal;
  return done;
}

function faultFor(state: TenantState, request: Request): Fault | null {
  const wished = request.headers['x-sandbox-fault'];
  if (!wished) return state.faults.draw(request.method, request.url, request.inBatch);
  try {
    return faultOf(wished, null);
  } catch (error) {
    throw new Refusal(400, 'SandboxUnknownFault', String(error));
  }
}

async function answer(state: TenantState, caller: Caller, request: Request): Promise<Answer> {
  const url = new URL(request.url, request.origin);
  const { operation, params } = find(request.method, url.pathname);
  if (!grants(caller.scopes, operation.scopes)) {
    throw missingScope(operation.workload, operation.scopes, caller.scopes);
  }
  const call: Call = {
    method: request.method,
    path: url.pathname,
    query: url.searchParams,
    headers: request.headers,
    body: request.body,
    params,
    user: caller.user,
    scopes: caller.scopes,
    state,
    origin: request.origin,
    performItem: request.inBatch ? null : (item) => performItem(state, caller, request, item),
  };
  const done =
    operation.workload === 'outlook'
      ? await inOutlook(`${caller.clientId} ${caller.user.id}`, call, operation)
      : await operation.handle(call);
  return withoutMetadata(call, done);
}

async function performItem(
  state: TenantState,
  caller: Caller,
  outer: Request,
  item: ItemRequest,
): Promise<Answer> {
  const performed = await perform(state, caller, { ...item, origin: outer.origin, inBatch: true });
  if (performed === 'drop')
    throw new Refusal(400, 'BadRequest', 'A batch has one connection: drop the batch.');
  return performed;
}

async function inOutlook(mailbox: string, call: Call, operation: Operation): Promise<Answer> {
  const { outlook, habits } = call.state;
  if (!outlook.enter(mailbox, habits.outlookConcurrency)) {
    throw throttled('outlook', habits.retryAfterSeconds);
  }
  try {
    await wait(habits.outlookMilliseconds);
    return await operation.handle(call);
  } finally {
    outlook.leave(mailbox);
  }
}

function find(method: string, path: string) {
  let known = false;
  for (const operation of operations) {
    const match = operation.pattern.exec(path);
    if (!match) continue;
    known = true;
    if (operation.method !== method) continue;
    return { operation, params: decoded(match.groups ?? {}) };
  }
  if (known)
    throw new Refusal(
      405,
      'Request_BadRequest',
      'Specified HTTP method is not allowed for the request target.',
    );
  throw new Refusal(400, 'BadRequest', `Resource not found for the segment '${path.split('/')[1] ?? ''}'.`);
}

function workloadOf(request: Request): Workload {
  const path = new URL(request.url, request.origin).pathname;
  return operations.find((operation) => operation.pattern.test(path))?.workload ?? 'platform';
}

function decoded(groups: Readonly<Record<string, string | undefined>>): Record<string, string> {
  try {
    return Object.fromEntries(
      Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value ?? '')]),
    );
  } catch {
    throw new Refusal(400, 'BadRequest', 'The request URI is malformed.');
  }
}

function refused(error: unknown, request: Request): Answer {
  if (error instanceof Refusal) return refusalAnswer(error, request.headers['client-request-id']);
  throw error;
}
