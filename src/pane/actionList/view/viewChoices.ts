import { bodyName, bodyOf } from '../../../actionList/body';
import { isOpen, isOverdue, type ListedAction } from '../../../actionList/listedAction';
import { inScope, meetingsOf, type ListView } from '../../../actionList/view';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import type { DepartmentResolver } from '../../../departments/department';

/** Something that can be chosen. */
export interface ViewChoice {
  readonly value: string;
  readonly label: string;
}

/** What the filters offer. */
export interface ViewChoices {
  /** Shares in the view, by what the view can show of them. */
  readonly counts: Readonly<Record<ListView['show'], number>>;
  readonly departments: readonly ViewChoice[];
  readonly bodies: readonly ViewChoice[];
}

/** Offers what is in the list, and what a link asked for even if nothing is in the list of it. */
export function viewChoices(
  actions: readonly ListedAction[],
  view: ListView,
  today: string,
  departments: DepartmentResolver,
): ViewChoices {
  const meant = actions.filter(inScope(actions, view));
  const asked = view.departments.length > 1 ? [view.departments.join(',')] : view.departments;
  const codes = new Set([...actions.map(({ department }) => department), ...asked]);
  const bodies = new Map(meetingsOf(actions).map((meeting) => [bodyOf(meeting), bodyName(meeting)]));
  if (view.body !== null && !bodies.has(view.body)) bodies.set(view.body, view.body);
  const labelOf = (value: string) =>
    value
      .split(',')
      .map((code) => abbreviationOf(code, departments))
      .join(', ');
  return {
    counts: {
      open: meant.filter(({ state }) => isOpen(state)).length,
      overdue: meant.filter((action) => isOverdue(action, today)).length,
      done: meant.filter(({ state }) => state === 'done').length,
      all: meant.length,
    },
    departments: [...codes].map((value) => ({ value, label: labelOf(value) })).toSorted(byLabel),
    bodies: [...bodies].map(([value, label]) => ({ value, label })).toSorted(byLabel),
  };
}

function byLabel(one: ViewChoice, other: ViewChoice): number {
  return one.label.localeCompare(other.label, 'nl');
}
