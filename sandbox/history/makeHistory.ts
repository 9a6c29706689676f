import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { tz } from '@date-fns/tz';
import { addDays, formatISO, parseISO } from 'date-fns';
import { dueInstant } from '../../src/delivery/dueInstant';
import { ledgerKey } from '../../src/delivery/ledger';
import type { Routes } from '../../src/delivery/route';
import { createDepartments } from '../../src/departments/resolver';
import { createGraph } from '../../src/graph/client';
import type { Graph } from '../../src/graph/graph';
import type { LineBlock } from '../../src/minutes/block';
import { actionLink } from '../../src/pane/links/actionLink';
import { post } from '../../src/posting/post';
import { suggestRoutes } from '../../src/posting/suggestRoutes';
import { createWorkspace } from '../../src/workspace/createWorkspace';
import { usualPace } from '../../src/workspace/pace';
import type { OpenMinutes, Workspace } from '../../src/workspace/workspace';
import type { World, WorldMeeting } from '../world/world';
import type { PastLine, PastMeeting, Since } from './pastMeeting';
import { weeks } from './weeks';

/** A tenant without a past. */
export interface NewTenant {
  readonly sandboxOrigin: string;
  readonly paneOrigin: string;
  readonly world: World;
}

/** Made like everything else: Notulist's own modules open each past meeting, write its minutes and post its actions. */
export async function makeHistory(tenant: NewTenant): Promise<void> {
  for (const past of weeks) await hold(tenant, past);
  await fetch(`${tenant.sandboxOrigin}/admin/requests`, { method: 'DELETE' });
}

async function hold(tenant: NewTenant, past: PastMeeting): Promise<void> {
  const meeting = tenant.world.meetings.find(({ key }) => key === past.key);
  if (!meeting) throw new Error(`The world has no meeting ${past.key}`);
  const moment = new Date(parseISO(meeting.start, { in: tz('Europe/Amsterdam') }).getTime());
  const graph = secretaryGraph(tenant);
  const workspace = workspaceAt(tenant, graph, moment);
  const routes = await routesIn(graph, meeting);
  await workspace.changeSettings({ routes });
  const opening = await workspace.open({ kind: 'chat', chatId: meeting.chatId }, moment);
  if (opening.kind !== 'open') throw new Error(`${past.key}: ${opening.reason}`);
  write(opening.minutes, past.lines, meeting);
  await opening.minutes.save();
  await postAll(tenant, { graph, routes, minutes: opening.minutes, moment });
  await workOn(tenant, opening.minutes, past, meeting);
  await opening.minutes.close();
}

function workspaceAt({ world }: NewTenant, graph: Graph, moment: Date): Workspace {
  return createWorkspace({
    graph,
    departments: createDepartments,
    me: () => world.users.find(({ id }) => id === world.secretaryId)?.mail ?? null,
    now: () => moment,
    newId: randomUUID,
    pace: { ...usualPace, idle: 0 },
  });
}

function secretaryGraph({ sandboxOrigin, world }: NewTenant): Graph {
  const token = async (scopes: readonly string[]): Promise<string> => {
    const answer = await fetch(`${sandboxOrigin}/login/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ userId: world.secretaryId, clientId: 'history', scopes }),
    });
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };
  return createGraph({ root: `${sandboxOrigin}/v1.0`, token });
}

/** The plan that each department's name suggests; by mail where it has none. */
async function routesIn(graph: Graph, meeting: WorldMeeting): Promise<Routes> {
  const { byDepartment } = await suggestRoutes(graph, createDepartments(dayOf(meeting)));
  const routes = Object.entries(byDepartment).flatMap(([code, [plan]]) => {
    if (!plan) return [];
    const { planId, planTitle } = plan;
    return [[code, { kind: 'planner', planId, planTitle, bucketId: null, coordinators: [] }] as const];
  });
  return { OCW: { kind: 'mail', address: 'bsg@minocw.nl' }, ...Object.fromEntries(routes) };
}

function write({ document }: OpenMinutes, lines: readonly PastLine[], meeting: WorldMeeting): void {
  const items = document.minutes().blocks.filter((block) => block.type === 'agendaItem');
  const insertions = items.map(({ id, title }) => ({
    after: id,
    blocks: lines.flatMap((line, at) => (line.item === title ? [blockOf(line, at, meeting)] : [])),
  }));
  document.add({ header: {}, attendees: [], insertions, unused: [] });
}

function lineId(meeting: WorldMeeting, at: number): string {
  return `${meeting.key}.${at}`;
}

function blockOf({ speaker, text, action }: PastLine, at: number, meeting: WorldMeeting): LineBlock {
  const line = { type: 'line', id: lineId(meeting, at), text, depth: 0, speaker } as const;
  if (!action) return { ...line, kind: 'note', action: null };
  const { departments, dueIn } = action;
  const deadline = dueIn === null ? null : { date: daysAfter(meeting, dueIn), words: null };
  const responsible =
    departments === 'everybody'
      ? ({ kind: 'everybody', except: [] } as const)
      : ({ kind: 'joint', departments } as const);
  return { ...line, kind: 'action', action: { title: null, responsible, involved: [], deadline } };
}

interface Posting {
  readonly graph: Graph;
  readonly routes: Routes;
  readonly minutes: OpenMinutes;
  readonly moment: Date;
}

async function postAll(
  { paneOrigin }: NewTenant,
  { graph, routes, minutes, moment }: Posting,
): Promise<void> {
  const { header } = minutes.document.minutes();
  const context = {
    graph,
    minutes,
    routes,
    departments: createDepartments(header.start.slice(0, 10)),
    language: 'nl',
    device: 'history',
    now: () => moment,
    wait,
    linkTo: (line: string, department: string) =>
      actionLink({ meeting: minutes.key, lineId: line, department }, `${paneOrigin}/`),
  } as const;
  await post(context, () => undefined, new AbortController().signal);
}

/** What the departments did with their tasks since. */
async function workOn(
  { sandboxOrigin }: NewTenant,
  { document }: OpenMinutes,
  { lines }: PastMeeting,
  meeting: WorldMeeting,
): Promise<void> {
  const ledger = document.ledger();
  for (const [at, { action }] of lines.entries()) {
    for (const [department, since] of Object.entries(action?.since ?? {})) {
      const taskId = ledger.get(ledgerKey(lineId(meeting, at), department))?.taskId;
      if (!taskId) throw new Error(`${meeting.key}: ${department} has no task for line ${at}`);
      await fetch(`${sandboxOrigin}/admin/tasks/${taskId}`, requestFor(since, meeting));
    }
  }
}

function requestFor(since: Since, meeting: WorldMeeting): RequestInit {
  if (since === 'gone') return { method: 'DELETE' };
  const change =
    typeof since === 'object'
      ? { dueDateTime: dueInstant(daysAfter(meeting, since.movedTo)) }
      : { percentComplete: since === 'done' ? 100 : 50 };
  const headers = { 'Content-Type': 'application/json' };
  return { method: 'PATCH', headers, body: JSON.stringify(change) };
}

function dayOf({ start }: WorldMeeting): string {
  return start.slice(0, 10);
}

function daysAfter(meeting: WorldMeeting, days: number): string {
  return formatISO(addDays(parseISO(dayOf(meeting)), days), { representation: 'date' });
}
