import { isAdopted, standingOf } from '../../minutes/standing';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { createListeners } from '../../workspace/listeners';

/** The document as the screens see it: what is adopted is not changed, and whoever tries is told. */
export interface GuardedDocument extends MinutesDocument {
  /** Whether a change is refused now; whoever asks is about to make one, and is told. */
  refuses(): boolean;
  /** How often a change was refused. */
  refusals(): number;
  /** Called after each refusal. Returns the way to stop. */
  onRefusal(listener: () => void): () => void;
}

/** Stands before a document: changes what was said only while that may be changed. */
export function guardedDocument(document: MinutesDocument): GuardedDocument {
  const listeners = createListeners();
  let refusals = 0;
  const refuses = (): boolean => {
    if (!isAdopted(standingOf(document.record().steps))) return false;
    refusals += 1;
    listeners.tell();
    return true;
  };
  const guarded =
    <A extends readonly unknown[]>(change: (...values: A) => void) =>
    (...values: A): void => {
      if (!refuses()) change(...values);
    };
  return {
    ...document,
    changeHeader: guarded(document.changeHeader),
    putAttendee: guarded(document.putAttendee),
    removeAttendee: guarded(document.removeAttendee),
    changeLine: guarded(document.changeLine),
    changeItem: guarded(document.changeItem),
    divideLine: guarded(document.divideLine),
    add: guarded(document.add),
    refuses,
    refusals: () => refusals,
    onRefusal: listeners.add,
  };
}
