import { referenceAddress } from '../../src/graph/plannerTaskBody';
import type { StoredTask } from '../../sandbox/tenant/plannerStore';
import type { TenantState } from '../../sandbox/tenant/tenantState';
import { changeTask } from '../../sandbox/tenant/plannerWrites';
import { linkTo } from './page';
import { plans } from './stage';
import type { Timeline } from './timeline';

/** What became of one task, from the day it was made. */
export interface Made {
  /** Address of the action it was made for. */
  readonly address: string;
  readonly task: StoredTask;
  /** What people of the department did to it. */
  readonly touched: Set<'deleted' | 'moved' | 'done' | 'due' | 'title'>;
}

/** The boards of all departments: every task that was ever made there, and the people who work with them. */
export class Boards {
  readonly made: Made[] = [];
  private readonly asked = new Map<string, string>();

  constructor(
    private readonly timeline: Timeline,
    private readonly tenant: TenantState,
  ) {
    const { tasks } = tenant.planner;
    const keep = tasks.set.bind(tasks);
    tasks.set = (id, task) => {
      const address = this.asked.get(`${task.planId} ${task.title}`) ?? '';
      this.made.push({ address, task, touched: new Set() });
      return keep(id, task);
    };
  }

  /** Notes which action each create is for: the task itself may lose it. */
  read(body: string): void {
    if (!body.includes('/planner/tasks')) return;
    const { requests = [] } = JSON.parse(body) as {
      requests?: { method: string; url: string; body?: NewTask }[];
    };
    for (const { method, url, body: task } of requests) {
      if (method !== 'POST' || url !== '/planner/tasks' || !task) continue;
      const [key = ''] = Object.keys(task.details.references);
      this.asked.set(`${task.planId} ${task.title}`, referenceAddress(key));
    }
  }

  of(lineId: string, department: string): readonly Made[] {
    const address = linkTo(lineId, department);
    return this.made.filter((made) => made.address === address);
  }

  /**
   * Somebody of a department does something with one of its tasks. Before the minutes know of a task nobody deletes it, nor
   * renames or moves one that lost our mark: that such a task was ever made for an action, nobody can find out.
   */
  somebodyActs(isKnown: (taskId: string) => boolean): string {
    const { timeline, tenant } = this;
    const present = this.made.filter(({ task }) => tenant.planner.tasks.has(task.id));
    if (present.length === 0) return 'nothing';
    const made = timeline.pick(present);
    const act = timeline.pick(['deleted', 'moved', 'done', 'due', 'title'] as const);
    const isMarked = Object.keys(made.task.details.references).length > 0;
    const wouldHide = act === 'deleted' || (!isMarked && (act === 'title' || act === 'moved'));
    if (wouldHide && !isKnown(made.task.id)) return 'nothing';
    made.touched.add(act);
    const { task } = made;
    const writing = { planner: tenant.planner, userId: task.createdBy, now: new Date().toISOString() };
    switch (act) {
      case 'deleted':
        tenant.planner.tasks.delete(task.id);
        break;
      case 'moved':
        Object.assign(task, { planId: timeline.pick(plans).id, bucketId: null });
        task.etags.changed(['planId', 'bucketId']);
        break;
      case 'done':
        changeTask(writing, task, { percentComplete: 100 });
        break;
      case 'due':
        changeTask(writing, task, { dueDateTime: '2027-02-01T16:00:00Z' });
        break;
      case 'title':
        changeTask(writing, task, { title: `${task.title} (afdeling)` });
    }
    return act;
  }
}

interface NewTask {
  readonly planId: string;
  readonly title: string;
  readonly details: { readonly references: Readonly<Record<string, unknown>> };
}
