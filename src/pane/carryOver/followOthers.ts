import type { ListedAction } from '../../actionList/listedAction';
import type { ActionTracker, TrackedList } from '../../tracking/tracker';
import type { KeptMinutes, MinutesShelf } from '../../workspace/shelf';
import type { Workspace } from '../../workspace/workspace';

/** What is known besides the open minutes. */
export interface Others {
  readonly others: readonly KeptMinutes[];
  readonly actions: readonly ListedAction[];
  /** read: everything known is up to date. troubled: something could not be read. */
  readonly reading: 'reading' | 'read' | 'troubled';
}

/** Before anything is known. */
export const unknown: Others = { others: [], actions: [], reading: 'reading' };

/** How long things rest before they are looked at: each key in the open minutes changes something. */
const rest = 300;

interface OthersPlace {
  readonly workspace: Pick<Workspace, 'shelf'>;
  readonly tracker: Pick<ActionTracker, 'list' | 'subscribe'>;
  /** Key of the open minutes. */
  readonly own: string;
}

/** Shows the minutes and actions of the other meetings, now and whenever they are others. Returns the way to stop. */
export function followOthers(
  { workspace, tracker, own }: OthersPlace,
  show: (others: Others) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shelf: MinutesShelf | null = null;
  let last = unknown;
  let isStopped = false;
  const read = async (): Promise<void> => {
    // Its code may not come; the tracker says so when it is asked to look again.
    const known = shelf ?? (await workspace.shelf().catch(() => null));
    if (isStopped) return;
    if (known && !shelf) stops.push(known.subscribe(later));
    shelf = known;
    const list = tracker.list();
    const kept = known ? known.all().filter(({ key }) => key !== own) : last.others;
    const reading = known ? readingOf(list) : 'troubled';
    last = same(last, { others: kept, actions: list.actions, reading });
    show(last);
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void read(), rest);
  };
  const stops = [tracker.subscribe(later), () => clearTimeout(timer)];
  void read();
  return () => {
    isStopped = true;
    stops.forEach((stop) => stop());
  };
}

function readingOf({ trouble, isReading, progress }: TrackedList): Others['reading'] {
  if (isReading) return 'reading';
  if (trouble) return 'troubled';
  return progress.read < progress.of ? 'reading' : 'read';
}

/** What was known when it is still so. */
function same(before: Others, now: Others): Others {
  const areOthers =
    before.others.length === now.others.length && before.others.every((one, at) => one === now.others[at]);
  const isSame = areOthers && before.actions === now.actions && before.reading === now.reading;
  return isSame ? before : { ...now, others: areOthers ? before.others : now.others };
}
