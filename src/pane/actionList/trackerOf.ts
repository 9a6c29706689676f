import { createDepartments } from '../../departments/resolver';
import { minutesLanguage } from '../../language/language';
import { createActionTracker } from '../../tracking/createActionTracker';
import type { ActionTracker } from '../../tracking/tracker';
import { actionLink } from '../links/actionLink';
import type { Parts } from '../parts';

const trackers = new WeakMap<Parts, ActionTracker>();

/** The page's one tracker, however often the list is opened: what it read stays. */
export function trackerOf(parts: Parts): ActionTracker {
  const known = trackers.get(parts) ?? createTracker(parts);
  trackers.set(parts, known);
  return known;
}

function createTracker({ graph, workspace, signIn, device }: Parts): ActionTracker {
  return createActionTracker({
    graph,
    workspace,
    me: () => signIn.user()?.name ?? null,
    device,
    departments: (date) => createDepartments(date, workspace.settings().extraDepartments),
    language: minutesLanguage,
    linkTo: (share) => actionLink(share),
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
  });
}
