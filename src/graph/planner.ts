import { GraphError, type Graph, type GraphRequest } from './graph';

/** A plan of a group. Graph still gives the group under two names. */
export interface Plan {
  readonly id: string;
  readonly title: string;
  readonly container?: { readonly containerId: string | null };
  readonly owner?: string;
}

export interface Bucket {
  readonly id: string;
  readonly name: string;
  readonly planId: string;
}

export interface Task {
  readonly '@odata.etag': string;
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly createdDateTime: string;
  readonly dueDateTime: string | null;
  readonly completedDateTime: string | null;
  readonly percentComplete: number;
  /** By Entra object id. */
  readonly assignments: Readonly<Record<string, unknown>>;
  readonly hasDescription: boolean;
  readonly referenceCount: number;
}

export interface TaskDetails {
  readonly '@odata.etag': string;
  readonly description: string;
  readonly references: Readonly<Record<string, unknown>>;
}

interface Collection<T> {
  readonly value: readonly T[];
  readonly '@odata.nextLink'?: string;
}

/** One permission for reading and writing, so that nobody is asked twice. */
const scopes = ['Tasks.ReadWrite'];

/** The plans of each group, or why they could not be read. */
export function getGroupPlans(graph: Graph, groupIds: readonly string[]): Promise<Readings<Plan>> {
  return collections(graph, groupIds, (id) => `/groups/${id}/planner/plans`);
}

/** Every plan that the user can open. Rejects with GraphError. */
export function getMyPlans(graph: Graph): Promise<readonly Plan[]> {
  return graph.pages<Plan>({ method: 'GET', path: '/me/planner/plans', scopes });
}

/** The buckets of each plan, or why they could not be read. */
export function getBuckets(graph: Graph, planIds: readonly string[]): Promise<Readings<Bucket>> {
  return collections(graph, planIds, (id) => `/planner/plans/${id}/buckets`);
}

/** Every task of each plan, or why they could not be read. Planner knows no filter, so it is all of them. */
export function getPlanTasks(graph: Graph, planIds: readonly string[]): Promise<Readings<Task>> {
  return collections(graph, planIds, (id) => `/planner/plans/${id}/tasks`);
}

/** The tasks with these ids, in their order. */
export function getTasks(graph: Graph, ids: readonly string[]): Promise<readonly (Task | GraphError)[]> {
  return each(graph, ids, (id) => `/planner/tasks/${id}`);
}

/** The details of the tasks with these ids, in their order: they have an etag of their own. */
export function getTaskDetails(
  graph: Graph,
  ids: readonly string[],
): Promise<readonly (TaskDetails | GraphError)[]> {
  return each(graph, ids, (id) => `/planner/tasks/${id}/details`);
}

/** Makes a bucket at the end of its plan. */
export function createBucket(planId: string, name: string): GraphRequest {
  return { method: 'POST', path: '/planner/buckets', scopes, body: { planId, name, orderHint: ' !' } };
}

/** Makes a task; whether its details are taken along is Planner's mood, so look at the answer. */
export function createTask(body: object): GraphRequest {
  return { method: 'POST', path: '/planner/tasks', scopes, body };
}

/** Changes a task as it was read; a conflict means reading it again. */
export function changeTask(task: Pick<Task, 'id' | '@odata.etag'>, body: object): GraphRequest {
  return { method: 'PATCH', path: `/planner/tasks/${task.id}`, scopes, headers: ifMatch(task), body };
}

/** The same request, answered with the task as it then is: its new etag is known without another. */
export function answeredWithTask(request: GraphRequest): GraphRequest {
  return { ...request, headers: { ...request.headers, Prefer: 'return=representation' } };
}

/** Changes a task's details as they were read. After it the task's own etag is another one. */
export function changeTaskDetails(
  taskId: string,
  details: Pick<TaskDetails, '@odata.etag'>,
  body: object,
): GraphRequest {
  return {
    method: 'PATCH',
    path: `/planner/tasks/${taskId}/details`,
    scopes,
    headers: ifMatch(details),
    body,
  };
}

/** What was read under each id, or why nothing was. */
export type Readings<T> = ReadonlyMap<string, readonly T[] | GraphError>;

async function collections<T>(
  graph: Graph,
  ids: readonly string[],
  pathOf: (id: string) => string,
): Promise<Readings<T>> {
  const answers = await each<Collection<T>>(graph, ids, pathOf);
  const values = await Promise.all(answers.map((answer) => wholeOf(graph, answer)));
  return new Map(ids.map((id, at) => [id, values[at] ?? []]));
}

/** The first page with those behind it. */
async function wholeOf<T>(
  graph: Graph,
  first: Collection<T> | GraphError,
): Promise<readonly T[] | GraphError> {
  if (first instanceof GraphError) return first;
  const next = first['@odata.nextLink'];
  if (next === undefined) return first.value;
  const rest = await allPages<T>(graph, next);
  return rest instanceof GraphError ? rest : [...first.value, ...rest];
}

async function allPages<T>(graph: Graph, path: string): Promise<readonly T[] | GraphError> {
  try {
    return await graph.pages<T>({ method: 'GET', path, scopes });
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}

async function each<T>(
  graph: Graph,
  ids: readonly string[],
  pathOf: (id: string) => string,
): Promise<readonly (T | GraphError)[]> {
  if (ids.length === 0) return [];
  const answers = await graph.batch(ids.map((id) => ({ method: 'GET' as const, path: pathOf(id), scopes })));
  return answers.map((answer) => (answer instanceof GraphError ? answer : (answer.body as T)));
}

function ifMatch(resource: { readonly '@odata.etag': string }): Record<string, string> {
  return { 'If-Match': resource['@odata.etag'] };
}
