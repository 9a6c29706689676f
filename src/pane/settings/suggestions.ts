import type { Route, Routes } from '../../delivery/route';

/** A plan the secretary can write to. */
export interface PlanChoice {
  readonly planId: string;
  readonly title: string;
  /** Name of the group it belongs to, to tell plans with the same title apart. */
  readonly group: string;
}

/** What may be chosen, and what seems right for each department. */
export interface Suggestions {
  readonly plans: readonly PlanChoice[];
  readonly routes: Routes;
}

/** Nothing found: everything goes by mail unless the secretary says otherwise. */
export const noSuggestions: Suggestions = { plans: [], routes: {} };

/** What the form starts with for each department: what was confirmed, else the suggestion, else mail. */
export function proposedRoutes(
  departments: readonly string[],
  confirmed: Routes,
  suggestions: Suggestions,
): Routes {
  const mail: Route = { kind: 'mail', address: null };
  return Object.fromEntries(
    departments.map((code) => [code, confirmed[code] ?? suggestions.routes[code] ?? mail]),
  );
}

/** Departments whose route still has to be confirmed. */
export function unconfirmed(departments: readonly string[], confirmed: Routes): readonly string[] {
  return departments.filter((code) => !confirmed[code]);
}

/** The route to a plan, in the bucket named after the meeting until another is chosen. */
export function routeTo(plan: PlanChoice): Route {
  return { kind: 'planner', planId: plan.planId, planTitle: plan.title, bucketId: null, coordinators: [] };
}
