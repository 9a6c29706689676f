import { setTimeout as wait } from 'node:timers/promises';
import { createDepartments } from '../../src/departments/resolver';
import type { Route, Routes } from '../../src/delivery/route';
import type { Graph } from '../../src/graph/graph';
import type { ActionPoint } from '../../src/minutes/actionPoint';
import type { LineBlock } from '../../src/minutes/block';
import { post } from '../../src/posting/post';
import type { PostingContext, PostingProgress } from '../../src/posting/posting';
import { elementOf } from '../../src/workspace/outlineBlocks';
import type { OpenMinutes } from '../../src/workspace/workspace';
import { graphOf, openChat, workspaceOn, type Stage, today } from '../workspace/devices';

/** The minutes of the council on one device, ready to post. */
export interface Desk {
  readonly minutes: OpenMinutes;
  readonly context: PostingContext;
  /** Moves this device's clock on. */
  later(seconds: number): void;
  press(signal?: AbortSignal): Promise<PostingProgress>;
}

/** Opens the minutes on a device. The same device again is a reload. */
export async function openDesk(stage: Stage, device: string, graph = secretaryGraph(stage)): Promise<Desk> {
  const minutes = await openChat(workspaceOn(stage, `${stage.origin} ${device}`), stage.world, 'sgo');
  let now = Date.now();
  const context: PostingContext = {
    graph,
    minutes,
    routes: routesOf(stage),
    departments: createDepartments(today),
    language: 'nl',
    device,
    now: () => new Date(now),
    wait: (milliseconds) => wait(milliseconds / 10),
    linkTo,
  };
  return {
    minutes,
    context,
    later: (seconds) => void (now += seconds * 1000),
    press: (signal = new AbortController().signal) => post(context, () => {}, signal),
  };
}

export function secretaryGraph(stage: Pick<Stage, 'origin' | 'world'>): Graph {
  return graphOf(stage.origin, stage.world.secretaryId);
}

export function linkTo(lineId: string, department: string): string {
  return `https://notulist.example/open?action=${lineId}&department=${department}#50%`;
}

/** A plan for each department that has one the secretary may write to, and one more for a unit. */
export function routesOf({ world }: Pick<Stage, 'world'>): Routes {
  const writable = world.plans.filter(({ groupId }) =>
    world.groups.some(({ id, memberIds }) => id === groupId && memberIds.includes(world.secretaryId)),
  );
  const codes = ['AZ', 'BZ', 'BZK', 'DEF', 'EZK', 'IENW', 'JENV', 'LVVN', 'SZW', 'VWS', 'VRO', 'DGV'];
  return Object.fromEntries(codes.map((code, at) => [code, routeTo(writable[at]!)]));
}

export function routeTo(plan: { readonly id: string; readonly title: string }): Route {
  return { kind: 'planner', planId: plan.id, planTitle: plan.title, bucketId: null, coordinators: [] };
}

export function action(departments: readonly string[], more: Partial<ActionPoint> = {}): ActionPoint {
  return { title: null, responsible: { kind: 'joint', departments }, involved: [], deadline: null, ...more };
}

/** Types an action as the editor writes it. */
export function typeAction(minutes: OpenMinutes, id: string, text: string, point: ActionPoint): void {
  const block: LineBlock = { type: 'line', id, text, depth: 0, kind: 'action', speaker: null, action: point };
  minutes.document.outline.push([elementOf(block)]);
}

/** So many actions, dealt round to the departments. */
export function typeActions(minutes: OpenMinutes, count: number, departments: readonly string[]): void {
  for (let at = 0; at < count; at++) {
    const department = departments[at % departments.length]!;
    typeAction(
      minutes,
      `line-${at}`,
      `legt het voorstel met nummer ${at} voor aan de raad`,
      action([department]),
    );
  }
}

/** A task as the board of its department shows it. */
export interface BoardTask {
  readonly id: string;
  readonly planId: string;
  readonly title: string;
  readonly bucketId: string;
  readonly dueDateTime: string | null;
  readonly percentComplete: number;
  readonly assignments: Readonly<Record<string, unknown>>;
  readonly details: { readonly description: string; readonly references: Readonly<Record<string, unknown>> };
}

export interface Board {
  readonly plan: { readonly id: string; readonly title: string };
  readonly buckets: readonly { readonly id: string; readonly name: string }[];
  readonly tasks: readonly BoardTask[];
}

export function boards(stage: Stage): Promise<readonly Board[]> {
  return stage.admin('GET', '/admin/boards');
}

export async function boardTasks(stage: Stage): Promise<readonly BoardTask[]> {
  return (await boards(stage)).flatMap(({ tasks }) => tasks);
}

/** Calls to Planner since the last time asked, the items of batches too: "POST /planner/tasks 201". */
export async function plannerCalls(stage: Stage): Promise<readonly string[]> {
  const all = await stage.admin<{ method: string; path: string; status: number }[]>('GET', '/admin/requests');
  await stage.admin('DELETE', '/admin/requests');
  return all
    .filter(({ path }) => /planner|batch/.test(path))
    .map(({ method, path, status }) => `${method} ${path} ${status}`);
}
