import { possibleContents, type Ledger, type LedgerEntry, type TaskContent } from './ledger';
import { difference, united, type TaskChange } from './taskChange';
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

/** What the secretary made of it. */
export interface Choice extends BothChanged {
  readonly chosen: 'ours' | 'theirs';
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
    const written = possibleContents(entry);
    const change = united(written.map((before) => difference(before, content, false))) ?? {};
    return overwritten(change, written, { title: state.title, due: state.due }).map((field) => ({
      entry,
      field,
      ours: content[field],
      theirs: state[field],
    }));
  });
}

/**
 * What was last written, as posting is to see it from now on. Where the department's value stays it is as if the minutes' had been written;
 * where the minutes' is chosen, as if the department's had been, so that it is written over: that one value, and no later one.
 */
export function settledBy(written: TaskContent, choices: readonly Choice[]): TaskContent {
  return choices.reduce(
    (content, { field, ours, theirs, chosen }) => ({
      ...content,
      [field]: chosen === 'ours' ? theirs : ours,
    }),
    written,
  );
}

/** What of a change would write over a department's value: over what no device of ours has `written`, as far as is known. */
export function overwritten(
  change: Pick<TaskChange, SharedField>,
  written: readonly TaskContent[],
  theirs: Pick<TaskContent, SharedField>,
): readonly SharedField[] {
  return (['title', 'due'] as const).filter(
    (field) =>
      change[field] !== undefined &&
      change[field] !== theirs[field] &&
      written.every((before) => before[field] !== theirs[field]),
  );
}
