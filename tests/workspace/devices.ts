import 'fake-indexeddb/auto';
import { setTimeout as wait } from 'node:timers/promises';
import { createWorld } from '../../sandbox/world/createWorld';
import type { World } from '../../sandbox/world/world';
import { startTenant } from '../../sandbox/tenant/start';
import { createDepartments } from '../../src/departments/resolver';
import { createGraph } from '../../src/graph/client';
import type { Graph } from '../../src/graph/graph';
import { SignInError } from '../../src/hosts/host';
import type { Pace } from '../../src/workspace/pace';
import { createWorkspace } from '../../src/workspace/createWorkspace';
import { elementOf } from '../../src/workspace/outlineBlocks';
import type { OpenMinutes, Workspace } from '../../src/workspace/workspace';

/** The sandbox's own day. */
export const today = '2026-11-23';

/** A pace at which a test need not wait, and polling is asked for by hand. */
const tempo = { idle: 20, gap: 0, longest: 100, look: 60_000 };
export const quick: Pace = { ...tempo, together: tempo, retry: 20, patience: 50 };

/** Basic permissions, given at the first sign-in: what is refused later is a missing consent. */
const basic = ['User.Read', 'Calendars.Read'];

/** A tenant for one test, with what the tests ask it behind the scenes. */
export interface Stage {
  readonly world: World;
  readonly origin: string;
  readonly close: () => Promise<void>;
  admin<T>(method: string, path: string, body?: unknown): Promise<T>;
  /** Calls to Graph since the last time asked, a batch counted once: "GET /me/calendarView". */
  requests(): Promise<readonly string[]>;
}

export async function openStage(): Promise<Stage> {
  const world = createWorld(today);
  const { origin, close } = await startTenant({ world });
  const admin = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${origin}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return (text && answer.ok ? JSON.parse(text) : null) as T;
  };
  const requests = async (): Promise<readonly string[]> => {
    const all = await admin<{ method: string; path: string; inBatch: boolean }[]>('GET', '/admin/requests');
    await admin('DELETE', '/admin/requests');
    return all.filter((one) => !one.inBatch).map((one) => `${one.method} ${one.path.replace(/\?.*/, '')}`);
  };
  return { world, origin, close, admin, requests };
}

/** Graph as one user of the tenant sees it. */
export function graphOf(origin: string, userId: string, pauses = { wait: () => wait(5) }): Graph {
  const token = async (scopes: readonly string[]): Promise<string> => {
    const wanted = { userId, clientId: 'test', scopes };
    const answer = await fetch(`${origin}/login/token`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(wanted),
    }).catch(() => {
      throw new SignInError('offline', 'No connection');
    });
    if (!answer.ok) throw new SignInError('interaction', 'Consent');
    return ((await answer.json()) as { accessToken: string }).accessToken;
  };
  return createGraph({ root: `${origin}/v1.0`, token, ...pauses });
}

let devices = 0;

/** The storage of a device that no test has used before. */
export function storage(): string {
  return `device ${++devices}`;
}

/** A workspace on a device of its own; the same `storage` again is the same device after a reload. */
export function workspaceOn(
  stage: Pick<Stage, 'origin' | 'world'>,
  storage: string,
  now = at('10:05'),
  pace = quick,
): Workspace {
  const { secretaryId, users } = stage.world;
  return createWorkspace({
    graph: graphOf(stage.origin, secretaryId),
    departments: createDepartments,
    me: () => users.find((user) => user.id === secretaryId)!.mail,
    now: () => now,
    newId: () => crypto.randomUUID(),
    storage,
    pace,
  });
}

/** A moment of today, Dutch winter time. */
export function at(time: string, day = today): Date {
  return new Date(`${day}T${time}:00+01:00`);
}

/** Consent for everything from now on, or only for what the first screen needs. */
export async function allowOnlyBasics(stage: Stage): Promise<void> {
  await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
  await stage.admin('POST', '/login/consent', { userId: stage.world.secretaryId, scopes: basic });
}

/** The chat of a meeting of the world. */
export function chatOf(world: World, key: string) {
  const { chatId } = [...world.meetings, ...world.adHocChats].find((meeting) => meeting.key === key)!;
  return { kind: 'chat', chatId } as const;
}

/** Opens a meeting's chat, or fails the test. */
export async function openChat(
  workspace: Workspace,
  world: World,
  key: string,
  now = at('10:05'),
): Promise<OpenMinutes> {
  const opening = await workspace.open(chatOf(world, key), now);
  if (opening.kind !== 'open') throw new Error(`${key}: ${opening.reason}`);
  return opening.minutes;
}

/** Waits for something that happens by itself. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(5);
}

/** A line typed under everything else, as the editor writes it. */
export function type(minutes: OpenMinutes, id: string, text: string): void {
  const block = { type: 'line', id, text, depth: 0, kind: 'note', speaker: null, action: null } as const;
  minutes.document.outline.push([elementOf(block)]);
}

/** The texts that stand in the minutes. */
export function textsOf(minutes: OpenMinutes): readonly string[] {
  return minutes.document.minutes().blocks.map((block) => (block.type === 'line' ? block.text : block.title));
}
