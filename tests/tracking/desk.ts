import type { ListedAction } from '../../src/actionList/listedAction';
import { createDepartments } from '../../src/departments/resolver';
import { createActionTracker } from '../../src/tracking/createActionTracker';
import type { ActionTracker } from '../../src/tracking/tracker';
import type { OpenMinutes, Workspace } from '../../src/workspace/workspace';
import { post } from '../../src/posting/post';
import { action, linkTo, routesOf, secretaryGraph, typeAction } from '../posting/desk';
import { at, openChat, workspaceOn, type Stage } from '../workspace/devices';
import { setTimeout as wait } from 'node:timers/promises';

/** A tracker on one device. The same device again is a reload. */
export function trackerOn(stage: Stage, device: string, now = at('16:00')): ActionTracker {
  return trackerIn(workspaceOf(stage, device), stage, device, now);
}

export function workspaceOf(stage: Stage, device: string): Workspace {
  return workspaceOn(stage, `${stage.origin} ${device}`);
}

/** The tracker of a workspace that is open already. */
export function trackerIn(
  workspace: Workspace,
  stage: Stage,
  device: string,
  now = at('16:00'),
): ActionTracker {
  return createActionTracker({
    graph: secretaryGraph(stage),
    workspace,
    device,
    me: () => 'Voorbeeld, Anna',
    departments: (date) => createDepartments(date),
    language: 'nl',
    linkTo: ({ lineId, department }) => linkTo(lineId, department),
    now: () => now,
    newId: () => crypto.randomUUID(),
  });
}

/** What is agreed in one meeting: a line with the departments that must do it, by when. */
export interface Agreed {
  readonly line: string;
  readonly departments: readonly string[];
  readonly due?: string;
}

/** Takes the minutes of a meeting on a device, posts what was agreed and leaves. */
export async function holdMeeting(
  stage: Stage,
  device: string,
  key: string,
  agreed: readonly Agreed[],
): Promise<void> {
  const workspace = workspaceOf(stage, device);
  await workspace.changeSettings({ routes: routesOf(stage) });
  const moment = momentOf(stage, key);
  const minutes = await openChat(workspace, stage.world, key, moment);
  for (const { line, departments, due } of agreed) {
    const deadline = due === undefined ? null : { date: due, words: null };
    typeAction(
      minutes,
      line,
      `werkt onderdeel ${line} uit voor de volgende keer`,
      action(departments, { deadline }),
    );
  }
  await postAll(stage, minutes, device);
  await minutes.close();
}

export async function postAll(
  stage: Stage,
  minutes: OpenMinutes,
  device: string,
  routes = routesOf(stage),
): Promise<void> {
  const context = {
    graph: secretaryGraph(stage),
    minutes,
    routes,
    departments: createDepartments('2026-11-23'),
    language: 'nl',
    device,
    now: () => at('11:00'),
    wait: (milliseconds: number) => wait(milliseconds / 10),
    linkTo,
  } as const;
  const progress = await post(context, () => undefined, new AbortController().signal);
  const failed = progress.find(({ failure }) => failure !== null);
  if (failed) throw new Error(`${failed.department}: ${failed.failure}`);
}

export function shareOf(tracker: ActionTracker, line: string, department: string): ListedAction {
  const found = tracker.list().actions.find((one) => one.lineId === line && one.department === department);
  if (!found) throw new Error(`${line} of ${department} is not in the list`);
  return found;
}

/** A minute in a meeting. */
function momentOf({ world }: Stage, key: string): Date {
  return new Date(`${world.meetings.find((meeting) => meeting.key === key)!.start}+01:00`);
}
