import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closable } from '../../src/delivery/deliveryPlan';
import { closeTask } from '../../src/posting/closeTask';
import { suggestRoutes } from '../../src/posting/suggestRoutes';
import type { Route } from '../../src/delivery/route';
import { post } from '../../src/posting/post';
import { readTaskStates } from '../../src/posting/taskStates';
import { openStage, type Stage } from '../workspace/devices';
import { action, boardTasks, openDesk, routeTo, typeAction, type Desk } from './desk';

const words = 'werkt het voorstel voor de raad verder uit';
let stage: Stage;
let desk: Desk;
beforeEach(async () => {
  stage = await openStage();
  desk = await openDesk(stage, 'laptop');
});
afterEach(async () => {
  await desk.minutes.close();
  await stage.close();
});

describe('a posted task', () => {
  beforeEach(async () => {
    typeAction(desk.minutes, 'een', words, action(['VWS']));
    await desk.press();
  });

  it('follows what changes in the minutes and keeps what its department changed', async () => {
    const [before] = await boardTasks(stage);
    await stage.admin('PATCH', `/admin/tasks/${before!.id}`, { dueDateTime: '2027-01-15T16:00:00Z' });
    desk.minutes.document.changeLine('een', { action: action(['VWS'], { title: 'Werk het uit' }) });
    await desk.press();
    const tasks = await boardTasks(stage);
    expect(tasks).toHaveLength(1);
    expect(tasks[0]).toMatchObject({ id: before!.id, title: 'Werk het uit' });
    expect(tasks[0]!.dueDateTime).toMatch(/^2027-01-15/);
    expect(tasks[0]!.details.description).toContain('Werk het uit');
  });

  it.each([
    ['another plan', (): Route => ({ ...routeTo(stage.world.plans[0]!), coordinators: ['nobody'] }) as Route],
    ['the mail', (): Route => ({ kind: 'mail', address: null })],
  ])('stays one task, and follows its action, when its department chooses %s', async (_name, routeNow) => {
    const [before] = await boardTasks(stage);
    desk.minutes.document.changeLine('een', { action: action(['VWS'], { title: 'Werk het uit' }) });
    const context = { ...desk.context, routes: { ...desk.context.routes, VWS: routeNow() } };
    const progress = await post(context, () => {}, new AbortController().signal);
    expect(progress).toEqual([{ department: 'VWS', wanted: 1, done: 1, byMail: 0, failure: null }]);
    expect(await boardTasks(stage)).toMatchObject([
      { id: before!.id, planId: before!.planId, title: 'Werk het uit', assignments: {} },
    ]);
  });

  it('is offered to be closed when its action is gone, and is closed on request', async () => {
    desk.minutes.document.changeLine('een', { kind: 'note' });
    const offered = () => closable([], desk.minutes.document.claims());
    const [entry] = offered();
    expect((await boardTasks(stage))[0]).toMatchObject({ percentComplete: 0 });
    await closeTask(desk.context, entry!);
    expect((await boardTasks(stage))[0]).toMatchObject({ percentComplete: 100 });
    expect(offered()).toEqual([]);
  });

  it('tells its state, and is not made again when its department deletes it', async () => {
    const [task] = await boardTasks(stage);
    const states = async () => [
      ...(await readTaskStates(desk.context.graph, desk.minutes.document.ledger())).values(),
    ];
    await stage.admin('PATCH', `/admin/tasks/${task!.id}`, { percentComplete: 50 });
    expect(await states()).toMatchObject([{ taskId: task!.id, state: 'inProgress' }]);
    await stage.admin('DELETE', `/admin/tasks/${task!.id}`);
    expect(await states()).toMatchObject([{ state: 'deleted' }]);
    desk.minutes.document.changeLine('een', { action: action(['VWS'], { title: 'Werk het uit' }) });
    expect(await desk.press()).toMatchObject([{ done: 1, failure: null }]);
    expect(await boardTasks(stage)).toEqual([]);
  });
});

describe('a department that cannot be reached', () => {
  it('is named with the reason, and the others are posted', async () => {
    const closed = stage.world.plans.find(({ title }) => title === 'Fin actiepunten')!;
    const routes = {
      ...desk.context.routes,
      FIN: routeTo(closed),
      OCW: { kind: 'mail', address: null } as const,
      KGG: routeTo({ id: 'weg', title: 'Weg' }),
    };
    typeAction(desk.minutes, 'een', words, action(['FIN', 'OCW', 'KGG', 'VNG', 'VWS']));
    const progress = await (await reopened(routes)).press();
    expect(
      progress.map(({ department, done, byMail, failure }) => [department, done, byMail, failure]),
    ).toEqual([
      ['FIN', 0, 0, 'notMember'],
      ['OCW', 0, 1, null],
      ['KGG', 0, 0, 'planGone'],
      ['VNG', 0, 0, 'noRoute'],
      ['VWS', 1, 0, null],
    ]);
  });

  it('keeps what was done when somebody stops', async () => {
    typeAction(desk.minutes, 'een', words, action(['VWS']));
    expect(await desk.press(AbortSignal.abort())).toMatchObject([{ done: 0, failure: 'stopped' }]);
    expect(await boardTasks(stage)).toEqual([]);
  });
});

describe('suggested routes', () => {
  it('are the plans of the groups the secretary belongs to, by department', async () => {
    const { plans, byDepartment } = await suggestRoutes(desk.context.graph, desk.context.departments);
    expect(plans.map(({ planTitle }) => planTitle)).toContain('VWS actiepunten');
    expect(plans.map(({ planTitle }) => planTitle)).not.toContain('Fin actiepunten');
    expect(byDepartment.BZK?.[0]?.planTitle).toBe('Actiepunten BZK');
    expect(byDepartment.SZW).toHaveLength(2);
    expect(byDepartment.OCW).toBeUndefined();
  });
});

async function reopened(routes: Desk['context']['routes']): Promise<Pick<Desk, 'press'>> {
  const { post } = await import('../../src/posting/post');
  const context = { ...desk.context, routes };
  return { press: () => post(context, () => {}, new AbortController().signal) };
}
