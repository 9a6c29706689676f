import { noContent, ok, param, type Answer, type Call } from '../protocol/call';
import { contextOf, entity, option, page, pick, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { bucketFor, invalid, notFound, planFor, taskFor } from './access';
import { detailsAnswer, taskAnswer } from './answer';
import { changedDetailNames, readDetailChanges } from './detailFields';
import { readObject, readTaskFields } from './fields';
import type { StoredTask } from './store';
import { changedNames, changeDetails, changeTask, createTask, type Writing } from './writes';
import { scopes } from '../signIn/scopes';

const { get, post, patch, delete: remove } = operationsOf('planner');

/** Tasks and their details. `$filter`, `$top` and `$orderby` are ignored, as Planner does. */
export const plannerTasks = [
  get('/planner/plans/{planId}/tasks', scopes.plannerRead, (call) => {
    const plan = planFor(call, param(call, 'planId'));
    return taskPage(call, call.state.planner.tasksOf(plan.id), taskAnswer);
  }),
  get('/planner/buckets/{bucketId}/tasks', scopes.plannerRead, (call) => {
    const bucket = bucketFor(call, param(call, 'bucketId'));
    const tasks = call.state.planner.tasksOf(bucket.planId);
    return taskPage(
      call,
      tasks.filter((task) => task.bucketId === bucket.id),
      taskAnswer,
    );
  }),
  get('/me/planner/tasks', scopes.plannerRead, (call) => {
    const mine = [...call.state.planner.tasks.values()].filter((task) => call.user.id in task.assignments);
    return taskPage(call, mine, expanded(call));
  }),
  post('/me/planner/tasks', scopes.plannerWrite, () => {
    throw invalid('Write requests are only supported on contained entities.');
  }),
  post('/planner/tasks', scopes.plannerWrite, create),
  get('/planner/tasks/{taskId}', scopes.plannerRead, (call) => {
    const task = taskFor(call, param(call, 'taskId'));
    return ok(entity(call, pick(expanded(call)(task), selected(call))));
  }),
  patch('/planner/tasks/{taskId}', scopes.plannerWrite, change),
  remove('/planner/tasks/{taskId}', scopes.plannerWrite, (call) => {
    const task = taskFor(call, param(call, 'taskId'));
    task.etags.check(call, ['*']);
    call.state.planner.tasks.delete(task.id);
    call.state.changes.tell('planner', task.id);
    return noContent;
  }),
  get('/planner/tasks/{taskId}/details', scopes.plannerRead, (call) => {
    const task = taskFor(call, param(call, 'taskId'));
    if (task.details.missing > 0) {
      task.details.missing--;
      throw notFound();
    }
    return ok(entity(call, pick(detailsAnswer(task), selected(call))));
  }),
  patch('/planner/tasks/{taskId}/details', scopes.plannerWrite, writeDetails),
];

function create(call: Call): Answer {
  const body = readObject(call.body, 'task');
  if (typeof body.planId !== 'string') throw invalid("'planId' is required.");
  const plan = planFor(call, body.planId);
  const fields = readTaskFields(body, ['planId', 'details']);
  if (fields.title === undefined) throw invalid('The title of a task is required.');
  const writing = writingOf(call);
  const details =
    body.details === undefined
      ? {}
      : readDetailChanges(body.details, { userId: writing.userId, now: writing.now });
  const task = createTask(writing, plan.id, fields, call.state.habits.detailsOnCreate ? details : {});
  call.state.changes.tell('planner', task.id);
  return { status: 201, body: entity(call, taskAnswer(task)) };
}

function change(call: Call): Answer {
  const task = taskFor(call, param(call, 'taskId'));
  const fields = readTaskFields(readObject(call.body, 'task'), []);
  task.etags.check(call, changedNames(fields));
  changeTask(writingOf(call), task, fields);
  call.state.changes.tell('planner', task.id);
  return changed(call, taskAnswer(task));
}

function writeDetails(call: Call): Answer {
  const task = taskFor(call, param(call, 'taskId'));
  const writing = writingOf(call);
  const changes = readDetailChanges(call.body, writing);
  task.details.etags.check(call, changedDetailNames(changes));
  changeDetails(writing, task, changes);
  call.state.changes.tell('planner', task.id);
  return changed(call, detailsAnswer(task));
}

/** 204, unless the call prefers to see what it wrote. */
export function changed(call: Call, resource: Readonly<Record<string, unknown>>): Answer {
  const wanted = /return=representation/i.test(call.headers.prefer ?? '');
  return wanted ? ok(entity(call, resource), { 'Preference-Applied': 'return=representation' }) : noContent;
}

function writingOf(call: Call): Writing {
  return { planner: call.state.planner, userId: call.user.id, now: call.state.now().toISOString() };
}

function taskPage(
  call: Call,
  tasks: readonly StoredTask[],
  answer: (task: StoredTask) => Record<string, unknown>,
): Answer {
  const names = selected(call);
  const answers = tasks.map((task) => pick(answer(task), names));
  return ok(page(call, answers, call.state.habits.plannerPageSize));
}

function expanded(call: Call): (task: StoredTask) => Record<string, unknown> {
  if (option(call, '$expand') !== 'details') return taskAnswer;
  const context = `${contextOf(call)}/details/$entity`;
  return (task) => ({
    ...taskAnswer(task),
    'details@odata.context': context,
    details: detailsAnswer(task),
  });
}
