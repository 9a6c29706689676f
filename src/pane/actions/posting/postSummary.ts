import type { PlacedAction } from '../../../minutes/actionPoints';
import { taskViews, type DeliveryFacts } from '../taskViews';

/** What the one button would do. */
export interface PostSummary {
  /** Actions with at least one task to make. */
  readonly actions: number;
  /** Departments that get at least one task. */
  readonly departments: readonly string[];
  /** Tasks there already that no longer say what the minutes say. */
  readonly updates: number;
  /** Departments for which nobody chose yet where their tasks go. */
  readonly withoutRoute: readonly string[];
  readonly byMail: number;
  /** Tasks that a department took away in Planner: they are made again only when asked. */
  readonly deleted: number;
}

/** Counts what posting would do now. */
export function postSummary(actions: readonly PlacedAction[], facts: DeliveryFacts): PostSummary {
  const all = actions.map((placed) => taskViews(placed, facts));
  const tasks = all.flat();
  const fresh = tasks.filter(({ status }) => status === 'new');
  const departments = [...new Set(fresh.map(({ department }) => department))];
  return {
    actions: all.filter((views) => views.some(({ status }) => status === 'new')).length,
    departments,
    updates: tasks.filter(({ status }) => status === 'changed').length,
    withoutRoute: departments.filter((department) => !facts.routes[department]),
    byMail: tasks.filter(({ status }) => status === 'byMail').length,
    deleted: tasks.filter(({ status }) => status === 'deleted').length,
  };
}
