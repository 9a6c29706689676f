import type { ActionEventKind } from '../delivery/actionEvent';
import { ledgerKey, type LedgerEntry } from '../delivery/ledger';
import type { ListedAction } from '../actionList/listedAction';
import { orRefused } from '../graph/orRefused';
import { reassigned } from '../minutes/reassigned';
import { isAdopted, standingOf } from '../minutes/standing';
import { closeTask } from '../posting/closeTask';
import { failureOf } from '../posting/failureOf';
import { post } from '../posting/post';
import type { PostingContext } from '../posting/posting';
import type { OpenMinutes } from '../workspace/workspace';
import type { ChangeParts } from './changeAction';
import type { Posted } from './taskMirror';
import type { ChangeOutcome } from './tracker';

/** One share, in minutes that are open; `note` writes down what happened to it. */
export interface OpenShare {
  readonly action: ListedAction;
  readonly minutes: OpenMinutes;
  readonly note: (what: ActionEventKind) => void;
}

/**
 * Gives a department's share to another: in the minutes, or beside them when they are adopted, then in the plan of the new one, and only when it is there is the task of the old
 * one closed. Stopped halfway the minutes say what is wanted, and posting from the meeting does the rest.
 */
export async function reassign(
  parts: ChangeParts,
  { action, minutes, note }: OpenShare,
  to: string,
): Promise<ChangeOutcome> {
  const { document } = minutes;
  const line = document.minutes().blocks.find(({ id }) => id === action.lineId);
  if (line?.type !== 'line' || !line.action) return { kind: 'gone' };
  if (to === action.department) return { kind: 'changed' };
  const { attendees } = document.minutes();
  const before = document.ledger().get(ledgerKey(action.lineId, action.department));
  if (!isAdopted(standingOf(document.record().steps))) {
    document.changeLine(line.id, { action: reassigned(line.action, attendees, action.department, to) });
  }
  note({ kind: 'reassigned', from: action.department, to });
  const wentOut = action.taskId !== null || action.state === 'byMail';
  if (!wentOut) return { kind: 'changed' };
  const context = contextOf(parts, minutes, ledgerKey(action.lineId, to));
  const [progress] = await post(context, () => undefined, new AbortController().signal);
  if (progress && progress.failure !== null) return { kind: 'notPosted', failure: progress.failure };
  return isPosted(before) ? close(parts, context, before) : { kind: 'changed' };
}

async function close(
  { mirror }: ChangeParts,
  context: PostingContext,
  before: Posted,
): Promise<ChangeOutcome> {
  const isOpen = mirror.seen(before.taskId)?.state.state !== 'done';
  const refused = isOpen && (await orRefused(closeTask(context, before)));
  return refused ? { kind: 'notPosted', failure: failureOf(refused) } : { kind: 'changed' };
}

function contextOf(parts: ChangeParts, minutes: OpenMinutes, only: string): PostingContext {
  const { header } = minutes.document.minutes();
  const { graph, device, language, now } = parts;
  return {
    graph,
    minutes,
    only,
    device,
    language,
    now,
    routes: parts.workspace.settings().routes,
    departments: parts.departments(header.start.slice(0, 10)),
    wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    linkTo: (lineId, department) => parts.linkTo({ meeting: minutes.key, lineId, department }),
  };
}

function isPosted(entry: LedgerEntry | undefined): entry is Posted {
  return entry !== undefined && entry.taskId !== null;
}
