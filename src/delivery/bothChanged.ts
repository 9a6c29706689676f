import { possibleContents, type Ledger, type LedgerEntry, type TaskContent } from './ledger';
import type { TaskStates } from './taskState';
import type { WantedTask } from './wantedTasks';

/** What both the minutes and a department may change in a task and that has one value. */
export type SharedField = 'title' | 'due';

/** A field that the minutes and the department both changed since it was last written, each to something else. */
export interface BothChanged {
  readonly entry: LedgerEntry;
  readonly field: SharedField;
  /** What the minutes say now, and what Planner says. Null: no date. */
  readonly ours: string | null;
  readonly theirs: string | null;
}

/** Where posting would write over what a department decided: the secretary is asked first. */
export function bothChanged(
  wanted: readonly WantedTask[],
  ledger: Ledger,
  states: TaskStates,
): readonly BothChanged[] {
  return wanted.flatMap(({ key, content }) => {
    const entry = ledger.get(key);
    const state = states.get(entry?.taskId ?? '');
    if (entry?.state !== 'posted' || !state || state.title === null) return [];
    return changedFields(possibleContents(entry), content, { title: state.title, due: state.due }).map(
      (field) => ({
        entry,
        field,
        ours: content[field],
        theirs: state[field],
      }),
    );
  });
}

/** What was last written once the department's own values are left standing: as if the minutes' had been written. */
export function leftStanding(written: TaskContent, kept: readonly BothChanged[]): TaskContent {
  return kept.reduce((content, { field, ours }) => ({ ...content, [field]: ours }), written);
}

/** `written`: all that devices of ours may have written. What one of them did is no department's. */
function changedFields(
  written: readonly TaskContent[],
  ours: TaskContent,
  theirs: Pick<TaskContent, SharedField>,
): readonly SharedField[] {
  return (['title', 'due'] as const).filter(
    (field) =>
      written.some((before) => before[field] !== ours[field]) &&
      written.every((before) => before[field] !== theirs[field]) &&
      theirs[field] !== ours[field],
  );
}
