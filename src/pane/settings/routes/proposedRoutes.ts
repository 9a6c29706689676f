import type { Route, Routes } from '../../../delivery/route';
import type { PlanChoice, RouteSuggestions } from '../../../posting/suggestRoutes';

/** What the form starts with for each department: what was confirmed, else the suggestion, else mail. */
export function proposedRoutes(
  departments: readonly string[],
  confirmed: Routes,
  suggestions: RouteSuggestions,
): Routes {
  return Object.fromEntries(
    departments.map((code) => [code, confirmed[code] ?? suggestedRoute(suggestions.byDepartment[code])]),
  );
}

function suggestedRoute(choices: readonly PlanChoice[] = []): Route {
  const [likeliest] = choices;
  return likeliest ? routeTo(likeliest) : { kind: 'mail', address: null };
}

/** Departments whose route still has to be confirmed. */
export function unconfirmed(departments: readonly string[], confirmed: Routes): readonly string[] {
  return departments.filter((code) => !confirmed[code]);
}

/** The route to a plan, in the bucket named after the meeting until another is chosen. */
export function routeTo(plan: PlanChoice): Route {
  return {
    kind: 'planner',
    planId: plan.planId,
    planTitle: plan.planTitle,
    bucketId: null,
    coordinators: [],
  };
}
