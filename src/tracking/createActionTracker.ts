import { listActions, type MeetingActions } from '../actionList/listActions';
import { withUnchanged } from '../actionList/unchanged';
import { asItStands } from '../delivery/asItStands';
import { GraphError, type GraphFailure } from '../graph/graph';
import type { Task } from '../graph/planner';
import { readTasks } from '../posting/taskStates';
import { once } from '../workspace/once';
import type { KeptMinutes, MinutesShelf, ShelfReading } from '../workspace/shelf';
import type { ChangeParts } from './changeAction';
import { TaskMirror, type KeptMirror, unreadDepartments, type Posted } from './taskMirror';
import type { ActionTracker, TrackedList, TrackingTrouble } from './tracker';
import { usualPace, Watch, type Look, type TrackingPace } from './watch';
import { createListeners } from '../workspace/listeners';

/** What a tracker stands on. */
export interface TrackerOptions extends Omit<ChangeParts, 'shelf' | 'mirror'> {
  readonly pace?: TrackingPace;
}

/** Where the device keeps what Planner last showed. Another name when that gets another shape. */
const note = 'planner 1';

/** Listeners are told at most so often, in milliseconds: a folder of a hundred files is not a hundred lists. */
const tellAfter = 100;

/** Nothing is read before `start` or `refresh`. */
export function createActionTracker(options: TrackerOptions): ActionTracker {
  const { graph, workspace, now } = options;
  const mirror = new TaskMirror();
  const listeners = createListeners();
  const meetingOf = meetings();
  let shelf: MinutesShelf | null = null;
  let folder: GraphFailure | null = null;
  let departments: TrackingTrouble['departments'] = [];
  let isReading = false;
  let hasLooked = false;
  let list: TrackedList = nothing;
  let isStale = false;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const changed = (): void => {
    isStale = true;
    telling ??= setTimeout(() => {
      telling = undefined;
      listeners.tell();
    }, tellAfter);
  };

  const current = (): TrackedList => {
    if (!isStale || !shelf) return list;
    isStale = false;
    const facts = {
      routes: workspace.settings().routes,
      states: mirror.states(),
      observed: mirror.observed(),
    };
    const actions = withUnchanged(list.actions, listActions(shelf.all().map(meetingOf), facts));
    const reading = shelf.reading();
    const { readAt } = mirror;
    list = {
      actions,
      readAt,
      progress: reading,
      waiting: shelf.waiting(),
      trouble: troubleOf(folder, reading, departments),
      isReading,
      hasLooked,
    };
    return list;
  };

  const opened = once(async () => {
    const [opened, kept] = await Promise.all([workspace.shelf(), workspace.notes.read(note)]);
    shelf = opened;
    if (kept) mirror.restore(kept as KeptMirror);
    opened.subscribe(changed);
    workspace.onSettings(changed);
    await opened.load();
    changed();
    return opened;
  });

  /** Reads Planner for tasks that this reading has not had yet. */
  const readPlanner = async (reading: Reading): Promise<void> => {
    const posted = postedIn(shelf!.all()).filter((entry) => reading.isNew(entry, mirror));
    if (posted.length === 0) return;
    posted.forEach(({ taskId }) => reading.asked.add(taskId));
    const places = posted.map(({ taskId, planId }) => ({
      taskId,
      planId: mirror.seen(taskId)?.planId || planId,
    }));
    const read = await readTasks(graph, places, reading.plans);
    reading.failures.push(...unreadDepartments(posted, read));
    if (mirror.take(posted, read, now().toISOString())) reading.isChanged = true;
    if ([...read.values()].some((task) => !(task instanceof GraphError))) reading.isAnswered = true;
  };

  const readAll = async (): Promise<Look> => {
    const reading = new Reading();
    const opening = await opened().catch(() => null);
    if (!opening) return unopened();
    const { all, refresh } = opening;
    const before = all();
    isReading = true;
    changed();
    const listed = refresh().then(
      () => null,
      (error: unknown) => failureOf(error),
    );
    await readPlanner(reading);
    folder = await listed;
    await readPlanner(reading);
    departments = reading.failures;
    if (reading.isAnswered) mirror.readAt = now().toISOString();
    isReading = false;
    hasLooked = true;
    changed();
    if (reading.isAnswered) void workspace.notes.write(note, mirror.kept());
    if (folder !== null || departments.length > 0) return 'failed';
    return reading.isChanged || all() !== before ? 'changed' : 'same';
  };

  /** Its code did not come: the next look asks for it again. */
  const unopened = (): Look => {
    list = { ...nothing, hasLooked: true, trouble: { folder: 'offline', files: [], departments: [] } };
    changed();
    return 'failed';
  };
  let running: Promise<Look> | null = null;
  const look = (): Promise<Look> => (running ??= readAll().finally(() => (running = null)));
  const watch = new Watch(look, options.pace ?? usualPace, now);

  return {
    list: current,
    subscribe: listeners.add,
    refresh: async () => void (await look()),
    start: () => {
      watch.start();
      // So that it is there when the connection is not.
      void loadChanging().catch(() => null);
    },
    stop: () => watch.stop(),
    change: async (action, change) => {
      const loaded = await Promise.all([loadChanging(), opened()]).catch(() => null);
      if (!loaded) return { kind: 'failed', failure: 'offline' };
      const [{ changeAction }, opening] = loaded;
      const outcome = await changeAction({ ...options, shelf: opening, mirror }, action, change);
      changed();
      void workspace.notes.write(note, mirror.kept());
      return outcome;
    },
  };
}

/** Nobody waits for its code to see the list. */
const loadChanging = () => import('./changeAction');

const nothing: TrackedList = {
  actions: [],
  readAt: null,
  progress: { read: 0, of: 0 },
  waiting: 0,
  trouble: null,
  isReading: false,
  hasLooked: false,
};

/** One reading of Planner: no plan and no task is asked for twice in it. */
class Reading {
  readonly plans = new Map<string, readonly Task[] | GraphError>();
  readonly asked = new Set<string>();
  readonly failures: TrackingTrouble['departments'][number][] = [];
  isChanged = false;
  isAnswered = false;

  /** A deleted task does not come back: Planner never gives an id again. */
  isNew({ taskId }: Posted, mirror: TaskMirror): boolean {
    return !this.asked.has(taskId) && mirror.seen(taskId)?.state.state !== 'deleted';
  }
}

function postedIn(kept: readonly KeptMinutes[]): readonly Posted[] {
  return kept.flatMap(({ ledger }) =>
    [...ledger.values()].filter((entry): entry is Posted => entry.taskId !== null),
  );
}

/** What a list says of a meeting, the same value while its minutes are. */
function meetings(): (kept: KeptMinutes) => MeetingActions {
  const known = new WeakMap<KeptMinutes, MeetingActions>();
  return (kept) => {
    const before = known.get(kept);
    if (before) return before;
    const { key, ledger, events } = kept;
    const minutes = asItStands(kept);
    const { title, start, seriesId } = minutes.header;
    const meeting = { id: key, title, date: start.slice(0, 10), seriesId };
    const value = { meeting, minutes, ledger, events };
    known.set(kept, value);
    return value;
  };
}

function troubleOf(
  folder: GraphFailure | null,
  { unread }: ShelfReading,
  departments: TrackingTrouble['departments'],
): TrackingTrouble | null {
  if (folder === null && unread.length + departments.length === 0) return null;
  return { folder, files: unread, departments };
}

function failureOf(error: unknown): GraphFailure {
  if (error instanceof GraphError) return error.failure;
  throw error;
}
