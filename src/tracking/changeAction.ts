import { dueDay, dueInstant } from '../delivery/dueInstant';
import type { ActionEventKind } from '../delivery/actionEvent';
import type { TaskLanguage } from '../delivery/taskWords';
import type { ActionChange } from '../actionList/actionChange';
import type { ListedAction } from '../actionList/listedAction';
import type { DepartmentResolver } from '../departments/department';
import { GraphError, type Graph } from '../graph/graph';
import { orRefused } from '../graph/orRefused';
import { dutchDay } from '../minutes/dutchDay';
import { laterThan } from '../minutes/laterThan';
import { isAdopted, standingOf } from '../minutes/standing';
import { closeWhenSaved } from '../workspace/closeWhenSaved';
import type { MinutesShelf } from '../workspace/shelf';
import type { OpenMinutes, Workspace } from '../workspace/workspace';
import { reassign } from './reassign';
import type { TaskMirror } from './taskMirror';
import type { ChangeOutcome } from './tracker';
import { appendToTask, writeTask } from './writeTask';

/** What changing an action stands on. */
export interface ChangeParts {
  readonly graph: Graph;
  readonly workspace: Pick<Workspace, 'shelf' | 'notes' | 'settings' | 'onSettings'>;
  readonly shelf: MinutesShelf;
  readonly mirror: TaskMirror;
  /** Name of whoever is signed in, kept with what they change; null before anybody is. */
  readonly me: () => string | null;
  readonly device: string;
  /** As in force on a day (ISO date), with those the workspace added. */
  readonly departments: (date: string) => DepartmentResolver;
  readonly language: TaskLanguage;
  /** Link back to an action of a meeting: see `PostingContext`. */
  readonly linkTo: (share: {
    readonly meeting: string;
    readonly lineId: string;
    readonly department: string;
  }) => string;
  readonly now: () => Date;
  readonly newId: () => string;
}

/** Brings a change to Planner, and writes in the meeting's minutes that it was made, by whom and when. */
export async function changeAction(
  parts: ChangeParts,
  action: ListedAction,
  change: ActionChange,
): Promise<ChangeOutcome> {
  const minutes = await orRefused(parts.shelf.open(action.meeting.id));
  if (minutes instanceof GraphError) {
    return { kind: 'failed', failure: minutes.failure === 'notFound' ? 'notSaved' : minutes.failure };
  }
  const note = (what: ActionEventKind): void => {
    const { lineId, department } = action;
    const [id, now] = [parts.newId(), parts.now().toISOString()];
    // After the adoption, whatever this device's clock says: it counts beside the words that were adopted.
    const at = laterThan(minutes.document.record().steps.at(-1)?.at, now);
    minutes.document.putEvent({ id, lineId, department, at, by: parts.me() ?? '', what });
  };
  const outcome =
    change.kind === 'reassign'
      ? await reassign(parts, { action, minutes, note }, change.department)
      : await changeShare(parts, { action, minutes }, change);
  if (outcome.kind === 'changed' && change.kind !== 'reassign') note(noteOf(action, change));
  void closeWhenSaved(minutes);
  return outcome;
}

type ShareChange = Exclude<ActionChange, { kind: 'reassign' }>;

interface Share {
  readonly action: ListedAction;
  readonly minutes: OpenMinutes;
}

function changeShare(
  { graph, mirror, me, now }: ChangeParts,
  { action, minutes }: Share,
  change: ShareChange,
): Promise<ChangeOutcome> {
  const { taskId } = action;
  if (taskId === null) return Promise.resolve(changeMinutes(action, minutes, change));
  switch (change.kind) {
    case 'remark': {
      const day = dutchDay(now().toISOString());
      return appendToTask(graph, taskId, `${[day, me()].filter(Boolean).join(' ')}: ${change.text}`);
    }
    case 'due':
      return writeTask(graph, mirror, {
        taskId,
        body: { dueDateTime: change.date && dueInstant(change.date) },
        isDone: ({ dueDateTime }) => dueDay(dueDateTime) === change.date,
        clashes: ({ dueDateTime }) => dueDay(dueDateTime) !== action.due,
      });
    case 'done':
    case 'open': {
      const isDone = change.kind === 'done';
      return writeTask(graph, mirror, {
        taskId,
        body: { percentComplete: isDone ? 100 : 0 },
        isDone: ({ percentComplete }) => (percentComplete === 100) === isDone,
        clashes: () => false,
      });
    }
  }
}

/** Without a task the minutes are all there is. What was not posted yet gets its date where it will be posted from: beside adopted minutes. */
function changeMinutes(action: ListedAction, { document }: OpenMinutes, change: ShareChange): ChangeOutcome {
  const isSaid = isAdopted(standingOf(document.record().steps)) || action.state !== 'unposted';
  if (change.kind !== 'due' || isSaid) return { kind: 'changed' };
  const line = document.minutes().blocks.find(({ id }) => id === action.lineId);
  if (line?.type !== 'line' || !line.action) return { kind: 'gone' };
  const deadline = change.date === null ? null : { date: change.date, words: null };
  document.changeLine(line.id, { action: { ...line.action, deadline } });
  return { kind: 'changed' };
}

function noteOf(action: ListedAction, change: ShareChange): ActionEventKind {
  switch (change.kind) {
    case 'done':
      return { kind: 'done' };
    case 'open':
      return { kind: 'reopened' };
    case 'due':
      return { kind: 'moved', from: action.due, to: change.date };
    case 'remark':
      return { kind: 'remark', text: change.text };
  }
}
