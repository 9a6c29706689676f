import type { DepartmentResolver } from '../departments/department';
import { GraphError, type Graph } from '../graph/graph';
import { getMyGroups, type Group } from '../graph/groups';
import { getBuckets, getGroupPlans, type Bucket } from '../graph/planner';

/** A plan the signed-in user can write to. */
export interface PlanChoice {
  readonly planId: string;
  readonly planTitle: string;
  readonly groupName: string;
}

/** Every plan there is to choose from, and those that seem to be a department's own, the likeliest first. */
export interface RouteSuggestions {
  readonly plans: readonly PlanChoice[];
  /** By `Department.code`; a department without a plan is not in it. */
  readonly byDepartment: Readonly<Record<string, readonly PlanChoice[]>>;
}

/**
 * Reads the plans of the groups the user is a member of, because only members may write, and matches them to departments
 * by name. Rejects with GraphError when not even the groups can be read.
 */
export async function suggestRoutes(
  graph: Graph,
  departments: DepartmentResolver,
): Promise<RouteSuggestions> {
  const plans = await writablePlans(graph);
  const byDepartment: Record<string, PlanChoice[]> = {};
  for (const { choice, code } of plans.flatMap((choice) => matchesOf(choice, departments))) {
    (byDepartment[code] ??= []).push(choice);
  }
  return { plans, byDepartment };
}

/** The buckets to choose from in one plan. Rejects with GraphError. */
export async function bucketsOf(graph: Graph, planId: string): Promise<readonly Bucket[]> {
  const reading = (await getBuckets(graph, [planId])).get(planId) ?? [];
  if (reading instanceof GraphError) throw reading;
  return reading;
}

async function writablePlans(graph: Graph): Promise<readonly PlanChoice[]> {
  const groups = await getMyGroups(graph);
  const readings = await getGroupPlans(
    graph,
    groups.map(({ id }) => id),
  );
  return groups.flatMap((group) => {
    const plans = readings.get(group.id) ?? [];
    if (plans instanceof GraphError) return [];
    return plans.map(({ id, title }) => ({ planId: id, planTitle: title, groupName: nameOf(group) }));
  });
}

function matchesOf(
  choice: PlanChoice,
  departments: DepartmentResolver,
): readonly { readonly choice: PlanChoice; readonly code: string }[] {
  const inTitle = departmentsIn(choice.planTitle, departments);
  const named = inTitle.length > 0 ? inTitle : departmentsIn(choice.groupName, departments);
  return [...new Set(named)].map((code) => ({ choice, code }));
}

/** A name that is a department's as a whole, else the departments named in it. */
function departmentsIn(name: string, departments: DepartmentResolver): readonly string[] {
  const whole = departments.byName(name);
  return whole ? [whole.code] : departments.mentions(name).map(({ department }) => department.code);
}

function nameOf(group: Group): string {
  return group.displayName ?? '';
}
