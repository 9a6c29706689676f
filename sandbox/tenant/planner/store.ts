import { randomBytes } from 'node:crypto';
import type { World, WorldGroup } from '../../world/world';
import type { Habits } from '../faults/habits';
import { EtagHistory } from './etag';

/** A plan with what Planner keeps beside it. */
export interface StoredPlan {
  readonly id: string;
  readonly group: WorldGroup;
  title: string;
  readonly createdBy: string;
  readonly createdDateTime: string;
  readonly etags: EtagHistory;
  readonly details: {
    sharedWith: Record<string, boolean>;
    categoryDescriptions: Record<string, string | null>;
    readonly etags: EtagHistory;
  };
}

export interface StoredBucket {
  readonly id: string;
  readonly planId: string;
  name: string;
  orderHint: string;
  readonly etags: EtagHistory;
}

/** Members of a task that a client may write. */
export interface TaskFields {
  bucketId: string | null;
  title: string;
  orderHint: string;
  assigneePriority: string;
  percentComplete: number;
  priority: number;
  startDateTime: string | null;
  dueDateTime: string | null;
  conversationThreadId: string | null;
  assignments: Record<string, OpenTypeValue>;
  appliedCategories: Record<string, boolean>;
}

export type OpenTypeValue = Record<string, unknown>;

export interface DetailFields {
  description: string;
  previewType: string;
  references: Record<string, OpenTypeValue>;
  checklist: Record<string, OpenTypeValue>;
}

export interface StoredTask extends TaskFields {
  readonly id: string;
  readonly planId: string;
  readonly createdBy: string;
  readonly createdDateTime: string;
  completedDateTime: string | null;
  completedBy: string | null;
  readonly etags: EtagHistory;
  readonly details: DetailFields & { readonly etags: EtagHistory; missing: number };
}

const CREATED = '2024-01-08T09:00:00Z';

/** All plans, buckets and tasks of the tenant. */
export class PlannerStore {
  readonly plans = new Map<string, StoredPlan>();
  readonly buckets = new Map<string, StoredBucket>();
  readonly tasks = new Map<string, StoredTask>();
  /** Counted for good: a deleted task was still created. */
  readonly createdByUser = new Map<string, number>();

  constructor(
    world: World,
    readonly habits: () => Habits,
  ) {
    const groups = new Map(world.groups.map((group) => [group.id, group]));
    for (const plan of world.plans) {
      const group = groups.get(plan.groupId);
      if (!group) throw new Error(`Plan ${plan.title} has no group`);
      this.addPlan({
        id: plan.id,
        group,
        title: plan.title,
        createdBy: group.ownerIds[0] ?? world.secretaryId,
        createdDateTime: CREATED,
      });
      for (const bucket of plan.buckets) this.addBucket({ ...bucket, planId: plan.id });
    }
  }

  addPlan(plan: Omit<StoredPlan, 'etags' | 'details'>): StoredPlan {
    const details = { sharedWith: {}, categoryDescriptions: {}, etags: this.etags('PlanDetails') };
    const stored: StoredPlan = { ...plan, etags: this.etags('Plan'), details };
    this.plans.set(stored.id, stored);
    return stored;
  }

  addBucket(bucket: { id: string; planId: string; name: string; orderHint?: string }): StoredBucket {
    const stored = { orderHint: newOrderHint(), ...bucket, etags: this.etags('Bucket') };
    this.buckets.set(stored.id, stored);
    return stored;
  }

  etags(kind: EtagHistory['kind']): EtagHistory {
    return new EtagHistory(kind, () => this.habits().etagMemory);
  }

  bucketsOf(planId: string): readonly StoredBucket[] {
    return [...this.buckets.values()].filter((bucket) => bucket.planId === planId);
  }

  tasksOf(planId: string): readonly StoredTask[] {
    return [...this.tasks.values()].filter((task) => task.planId === planId);
  }
}

/** Ids of Planner have 28 characters and are made by the service. */
export function newPlannerId(): string {
  return randomBytes(21).toString('base64url');
}

let hint = 8_585_000_000_000_000;

/** An order hint as the service computes it: without "!", so it cannot be sent back. */
export function newOrderHint(): string {
  hint -= 1000;
  return `${hint}P${String.fromCharCode(97 + (hint % 26))}`;
}
