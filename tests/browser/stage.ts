import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { startSandbox, type Sandbox } from '../../sandbox/servers';
import { createWorld } from '../../sandbox/world/createWorld';
import { usualPace } from '../../src/workspace/pace';
import { openBrowser } from './browser';

/** One sandbox and one browser for a test file; every test gets a device (browser context) of its own. */
export interface Stage {
  readonly sandbox: Sandbox;
  /** A fresh device: nothing stored, nobody signed in. */
  device(options?: { readonly width?: number; readonly height?: number }): Promise<BrowserContext>;
  /** Opens a window of the sandbox and gives the page with the pane in it. */
  window(device: BrowserContext, path: string): Promise<PaneInWindow>;
  /** Boards as Planner shows them, over the sandbox's own address. */
  boards(): Promise<readonly Board[]>;
  /** A file in the secretary's OneDrive, as text. */
  file(path: string): Promise<string>;
  /** An order to the sandbox: faults, consent, reset. */
  admin(method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<unknown>;
  /** Puts every device away, however the test before ended (what is open goes on writing), and begins the tenant anew. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export interface PaneInWindow {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** What the page or the pane complained of in the console. */
  readonly complaints: readonly string[];
}

export interface Board {
  readonly plan: { readonly id: string; readonly title: string };
  readonly group: { readonly displayName: string };
  readonly tasks: readonly {
    readonly id: string;
    readonly title: string;
    readonly percentComplete: number;
    readonly dueDateTime: string | null;
  }[];
}

export async function openStage(): Promise<Stage> {
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date());
  const sandbox = await startSandbox({
    world: createWorld(today),
    dist: join(import.meta.dirname, '../../dist'),
  });
  const browser: Browser = await openBrowser();

  const admin: Stage['admin'] = async (method, path, body) => {
    const answer = await fetch(`${sandbox.sandboxOrigin}${path}`, {
      method,
      headers: { 'Content-Type': 'application/json' },
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    const text = await answer.text();
    return text ? (JSON.parse(text) as unknown) : null;
  };

  return {
    sandbox,
    device: async ({ width = 1180, height = 820 } = {}) => {
      const context = await browser.newContext({
        viewport: { width, height },
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
      });
      context.setDefaultTimeout(30_000);
      // The only call teams-js makes to the outside: it falls back to its built-in list.
      await context.route('https://res.cdn.office.net/**', (route) => route.abort());
      await context.addInitScript(hurry, paceOfSaving);
      return context;
    },
    window: async (device, path) => {
      const page = await device.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.goto(`${sandbox.sandboxOrigin}${path}`);
      return { page, pane: page.frameLocator(`iframe[src^="${sandbox.paneOrigin}"]`), complaints };
    },
    boards: async () => (await admin('GET', '/admin/boards')) as readonly Board[],
    admin,
    file: async (path) => {
      const { secretaryId: userId } = (await admin('GET', '/admin/world')) as { secretaryId: string };
      const asked = { userId, clientId: 'test', scopes: ['Files.ReadWrite'] };
      const { accessToken } = (await admin('POST', '/login/token', asked)) as { accessToken: string };
      const address = `${sandbox.sandboxOrigin}/v1.0/me/drive/root:/${encodeURI(path)}:/content`;
      const answer = await fetch(address, { headers: { Authorization: `Bearer ${accessToken}` } });
      return answer.text();
    },
    reset: async () => {
      await Promise.all(browser.contexts().map((device) => device.close()));
      await admin('POST', '/admin/reset');
    },
    close: async () => {
      await browser.close();
      await sandbox.close();
    },
  };
}

/** Every wait of the copy in the drive between two savings or two looks. */
const paceOfSaving = [usualPace, usualPace.together].flatMap(({ idle, gap, longest, look }) => [
  idle,
  gap,
  longest,
  look,
  2 * look,
]);

/**
 * In the page: lets these waits pass four times as quick, so that no test sits out the rest between two versions. Not
 * before the minutes are there: the host's own time limits are as long.
 */
function hurry(waits: readonly number[]): void {
  const wait = globalThis.setTimeout.bind(globalThis) as (...call: readonly unknown[]) => number;
  const hurried = (run: unknown, time?: number, ...rest: readonly unknown[]) =>
    wait(run, waits.includes(time!) && document.querySelector('.ProseMirror') ? time! / 4 : time, ...rest);
  globalThis.setTimeout = hurried as unknown as typeof setTimeout;
}

/** Complaints but for the browser's own line about an answer that is no success: the pane meets those and says what matters. */
export function seriousComplaints(complaints: readonly string[]): readonly string[] {
  return complaints.filter((complaint) => !complaint.startsWith('Failed to load resource'));
}
