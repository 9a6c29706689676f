import type { Route } from '../../../delivery/route';
import type { settingsWords } from '../../../language/words/settings';

/** Where a department's tasks go, in a few words. */
export function routeLabel(route: Route | undefined, words: (typeof settingsWords)['nl']): string {
  if (!route) return words.notChosen;
  return route.kind === 'mail' ? words.byMail : route.planTitle;
}
