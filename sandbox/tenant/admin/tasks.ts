import { Router, type Response } from 'express';
import { bucketAnswer, detailsAnswer, planAnswer, taskAnswer } from '../planner/answer';
import { readDetailChanges } from '../planner/detailFields';
import { readTaskFields } from '../planner/fields';
import { changeDetails, changeTask, type Writing } from '../planner/writes';
import type { StoredTask } from '../planner/store';
import { Refusal } from '../protocol/refusal';
import type { TenantState } from '../tenantState';

const detailNames = ['description', 'references', 'checklist', 'previewType'];

/** The boards of all departments, and their members' own changes to them: they need no etag. */
export function adminTasks(state: TenantState): Router {
  const router = Router();
  router.get('/boards', (_request, response) => void response.json(boards(state)));
  router.patch('/tasks/:id', (request, response) => {
    const task = state.planner.tasks.get(request.params.id);
    if (!task) return void response.status(404).json({ error: 'not_found' });
    refusable(response, () => {
      change(state, task, request.body as Record<string, unknown>);
      state.changes.tell('planner', task.id);
      response.json({ ...taskAnswer(task), details: detailsAnswer(task) });
    });
  });
  router.delete('/tasks/:id', (request, response) => {
    if (!state.planner.tasks.delete(request.params.id)) {
      return void response.status(404).json({ error: 'not_found' });
    }
    state.changes.tell('planner', request.params.id);
    response.status(204).end();
  });
  return router;
}

function boards(state: TenantState) {
  return [...state.planner.plans.values()].map((plan) => ({
    group: plan.group,
    plan: planAnswer(plan),
    buckets: state.planner.bucketsOf(plan.id).map(bucketAnswer),
    tasks: state.planner
      .tasksOf(plan.id)
      .map((task) => ({ ...taskAnswer(task), details: detailsAnswer(task) })),
  }));
}

/** As the first member of the plan's group. */
function change(state: TenantState, task: StoredTask, body: Readonly<Record<string, unknown>>): void {
  const plan = state.planner.plans.get(task.planId)!;
  const writing: Writing = {
    planner: state.planner,
    userId: plan.group.memberIds[0] ?? task.createdBy,
    now: state.now().toISOString(),
  };
  const fields = readTaskFields(body, detailNames);
  const details = Object.fromEntries(Object.entries(body).filter(([name]) => detailNames.includes(name)));
  if (Object.keys(fields).length) changeTask(writing, task, fields);
  if (Object.keys(details).length) changeDetails(writing, task, readDetailChanges(details, writing));
}

function refusable(response: Response, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    response.status(error.status).json({ error: error.message });
  }
}
