import type { SharedField } from '../../src/delivery/bothChanged';
import { referenceAddress } from '../../src/graph/plannerTaskBody';
import type { StoredTask } from '../../sandbox/tenant/planner/store';
import type { TenantState } from '../../sandbox/tenant/tenantState';
import { changeTask } from '../../sandbox/tenant/planner/writes';
import { linkTo, type Page } from './page';
import { plans } from './stage';
import type { Timeline } from './timeline';

/** What became of one task, from the day it was made. */
export interface Made {
  /** Address of the action it was made for. */
  readonly address: string;
  readonly task: StoredTask;
  /** What people of the department did to it. */
  readonly touched: Set<'deleted' | 'moved' | 'done' | 'due' | 'title'>;
  /** What they last made of a field that the minutes may change as well, and nobody decided about since. */
  readonly theirs: Map<SharedField, Theirs>;
}

interface Theirs {
  readonly value: string | null;
  readonly at: number;
}

/** A read may show what was true so long ago. */
const staleness = 1000;

/** The boards of all departments: every task that was ever made there, and the people who work with them. */
export class Boards {
  readonly made: Made[] = [];
  /** Ids of tasks that were deleted, and that a secretary wants again. */
  readonly wantedAgain = new Set<string>();
  /** Fields that were written over although the writer knew that the department had changed them, and nobody chose. */
  readonly writtenOver: string[] = [];
  /** Told of each task. */
  onMade: () => void = () => undefined;
  private readonly asked = new Map<string, string>();

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

  /** A secretary saw both values and chose. */
  decided(taskId: string | null, field: SharedField): void {
    this.made.find(({ task }) => task.id === taskId)?.theirs.delete(field);
  }

  /** Notes which action each create is for: the task itself may lose it. And whether a change writes over a department's. */
  read(body: string, writer: Page): void {
    if (!body.includes('/planner/tasks')) return;
    const { requests = [] } = JSON.parse(body) as {
      requests?: {
        method: string;
        url: string;
        body?: NewTask & Partial<StoredTask>;
      }[];
    };
    for (const { method, url, body: task } of requests) {
      if (method === 'PATCH' && task) this.watch(url, task, writer);
      if (method !== 'POST' || url !== '/planner/tasks' || !task) continue;
      const [key = ''] = Object.keys(task.details.references);
      this.asked.set(`${task.planId} ${task.title}`, referenceAddress(key));
    }
  }

  private watch(url: string, change: Partial<StoredTask>, writer: Page): void {
    const made = this.made.find(({ task }) => url === `/planner/tasks/${task.id}`);
    const readAt = made && writer.readAt.get(made.task.id);
    if (!made || readAt === undefined) return;
    for (const [field, { value, at }] of made.theirs) {
      const name = names[field];
      const isKnown = at < readAt - staleness && made.task[name] === value;
      if (isKnown && change[name] !== undefined && change[name] !== value)
        this.writtenOver.push(`${field} of ${made.address}`);
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
        changeTask(writing, task, { dueDateTime: '2027-02-01T16:00:00Z' });
        made.theirs.set('due', { value: task.dueDateTime, at: timeline.now });
        break;
      case 'title':
        changeTask(writing, task, { title: `${task.title} (afdeling)` });
        made.theirs.set('title', { value: task.title, at: timeline.now });
    }
    return act;
  }
}

/** What Planner calls them. */
const names = { title: 'title', due: 'dueDateTime' } as const;

interface NewTask {
  readonly planId: string;
  readonly title: string;
  readonly details: { readonly references: Readonly<Record<string, unknown>> };
}
