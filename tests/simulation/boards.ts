import type { SharedField } from '../../src/delivery/bothChanged';
import { dueDay } from '../../src/delivery/dueInstant';
import { referenceAddress } from '../../src/graph/plannerTaskBody';
import type { StoredTask } from '../../sandbox/tenant/planner/store';
import type { TenantState } from '../../sandbox/tenant/tenantState';
import { changeTask } from '../../sandbox/tenant/planner/writes';
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
  /** What they last made of a field that the minutes may change as well: it stays until a secretary saw it and chose the minutes'. */
  readonly theirs: Map<SharedField, string>;
}

/** The boards of all departments: every task that was ever made there, and the people who work with them. */
export class Boards {
  readonly made: Made[] = [];
  /** Ids of tasks that were deleted, and that a secretary wants again. */
  readonly wantedAgain = new Set<string>();
  /** Told of each task. */
  onMade: () => void = () => undefined;
  private readonly asked = new Map<string, string>();
  /** So that no two changes are the same. */
  private changes = 0;

  constructor(
    private readonly timeline: Timeline,
    private readonly tenant: TenantState,
  ) {
    const { tasks } = tenant.planner;
    const keep = tasks.set.bind(tasks);
    tasks.set = (id, task) => {
      const address = this.asked.get(`${task.planId} ${task.title}`) ?? '';
      this.made.push({ address, task, touched: new Set(), theirs: new Map() });
      this.onMade();
      return keep(id, task);
    };
  }

  isGone(taskId: string): boolean {
    return !this.tenant.planner.tasks.has(taskId);
  }

  letGo(taskId: string): void {
    this.wantedAgain.add(taskId);
  }

  /** A secretary saw what a department made of a field, and chose the minutes'. */
  givenUp(taskId: string | null, field: SharedField, seen: string | null): void {
    const theirs = this.made.find(({ task }) => task.id === taskId)?.theirs;
    const value = theirs?.get(field);
    if (value !== undefined && shown[field](value) === seen) theirs?.delete(field);
  }

  /** What departments made of their tasks and is no longer there, though nobody chose that. */
  writtenOver(): readonly string[] {
    const present = this.made.filter(({ task }) => !this.isGone(task.id));
    return present.flatMap(({ address, task, theirs }) =>
      [...theirs].flatMap(([field, value]) =>
        task[names[field]] === value ? [] : [`${field} of ${address}`],
      ),
    );
  }

  /** Notes which action each create is for: the task itself may lose it. */
  read(body: string): void {
    if (!body.includes('/planner/tasks')) return;
    const { requests = [] } = JSON.parse(body) as {
      requests?: {
        method: string;
        url: string;
        body?: NewTask;
      }[];
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
   * renames or moves one that lost our mark: that such a task was ever made for an action, nobody can find out. Null: there was nothing to do.
   */
  somebodyActs(isKnown: (taskId: string) => boolean): string | null {
    const { timeline, tenant } = this;
    const present = this.made.filter(({ task }) => tenant.planner.tasks.has(task.id));
    if (present.length === 0) return null;
    const made = timeline.pick(present);
    const act = timeline.pick(['deleted', 'moved', 'done', 'due', 'title'] as const);
    const isMarked = Object.keys(made.task.details.references).length > 0;
    const wouldHide = act === 'deleted' || (!isMarked && (act === 'title' || act === 'moved'));
    if (wouldHide && !isKnown(made.task.id)) return null;
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
        changeTask(writing, task, {
          dueDateTime: new Date(Date.UTC(2027, 1, ++this.changes, 16)).toISOString(),
        });
        made.theirs.set('due', task.dueDateTime ?? '');
        break;
      case 'title':
        changeTask(writing, task, { title: `${task.title} (afdeling ${++this.changes})` });
        made.theirs.set('title', task.title);
    }
    return act;
  }
}

/** What Planner calls them. */
const names = { title: 'title', due: 'dueDateTime' } as const;

/** As the secretary sees them. */
const shown = { title: (title: string) => title, due: dueDay };

interface NewTask {
  readonly planId: string;
  readonly title: string;
  readonly details: { readonly references: Readonly<Record<string, unknown>> };
}
