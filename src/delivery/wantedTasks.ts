import { actionPoints, type PlacedAction } from '../minutes/actionPoints';
import type { MeetingHeader, Minutes } from '../minutes/minutes';
import { ledgerKey, type TaskContent } from './ledger';
import type { Route, Routes } from './route';
import { shortened } from '../minutes/shortened';
import { taskDescription, type TaskStyle } from './taskDescription';

/** One task that must exist: a department's share of an action. */
export interface WantedTask {
  readonly key: string;
  readonly lineId: string;
  readonly department: string;
  readonly content: TaskContent;
  /** Null: nobody has said yet where this department's tasks go. */
  readonly route: Route | null;
}

/** Longest title that Planner takes. */
const longestTitle = 255;

/** Most assignees that Planner takes. */
const mostAssignees = 20;

/** Fewer words than this say little outside their agenda item. */
const fewWords = 5;

/** Every task the minutes ask for: one for each responsible department of each action. */
export function wantedTasks(minutes: Minutes, routes: Routes, style: TaskStyle): readonly WantedTask[] {
  return actionPoints(minutes).flatMap((placed) =>
    placed.departments.map((department) => {
      const route = routes[department] ?? null;
      return {
        key: ledgerKey(placed.line.id, department),
        lineId: placed.line.id,
        department,
        content: taskContent(minutes.header, placed, { department, route, style }),
        route,
      };
    }),
  );
}

/** Bucket for a meeting's tasks in a plan where none was chosen: the same for every meeting of a series. */
export function bucketName(header: MeetingHeader): string {
  return shortened(header.title, 100) || 'Notulist';
}

interface Addressee {
  readonly department: string;
  readonly route: Route | null;
  readonly style: TaskStyle;
}

function taskContent(header: MeetingHeader, placed: PlacedAction, addressee: Addressee): TaskContent {
  const { department, route, style } = addressee;
  return {
    title: shortened(titleOf(placed), longestTitle) || header.title || '…',
    due: placed.action.deadline?.date ?? null,
    description: taskDescription(header, placed, department, style),
    assignees: route?.kind === 'planner' ? route.coordinators.slice(0, mostAssignees) : [],
  };
}

/** A few words get their agenda item behind them, so that they mean something on a board. */
function titleOf({ action, title, item }: PlacedAction): string {
  const needsItem = action.title === null && title.split(/\s+/u).length < fewWords;
  return needsItem && item?.title ? `${title} (${item.title})` : title;
}
