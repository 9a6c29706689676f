import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createWorld } from '../../sandbox/world/createWorld';
import { startTenant } from '../../sandbox/tenant/start';
import { answerNestedAuth } from '../../sandbox/hosts/shared/nestedAuth';
import { createSignIn } from '../../src/hosts/signIn/createSignIn';

/** The real msal over the host's bridge, whose other end is the sandbox's, against the sandbox's sign-in. */
const world = createWorld('2026-11-23');
const secretary = world.users.find(({ id }) => id === world.secretaryId)!;
let tenant: Awaited<ReturnType<typeof startTenant>>;
let asked: string[][];
let answers: boolean[];
let requests: string[];
let mute: boolean;

const configuration = {
  clientId: '00000000-0000-4000-8000-000000000001',
  authority: 'https://login.microsoftonline.com/organizations',
  graphRoot: 'https://graph.microsoft.com/v1.0',
  plannerTaskUrl: 'https://planner.cloud.microsoft/{taskId}',
  teamsTabUrl: null,
  hostOrigins: [],
};

/** What Outlook puts in the window. */
function bridge() {
  const listeners = new Set<(answer: string) => void>();
  return {
    addEventListener: (_type: string, listener: (answer: string) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (answer: string) => void) => listeners.delete(listener),
    postMessage(data: string) {
      requests.push((JSON.parse(data) as { method: string }).method);
      if (mute) return;
      void answerNestedAuth(data, {
        origin: tenant.origin,
        userId: world.secretaryId,
        tenantId: world.tenantId,
        askConsent: (scopes) => {
          asked.push([...scopes]);
          return Promise.resolve(answers.shift() ?? false);
        },
      }).then((answer) => listeners.forEach((listener) => listener(answer)));
    },
  };
}

const consent = (mode: 'granted' | 'ask') =>
  fetch(`${tenant.origin}/admin/consent`, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ mode }),
  });

beforeAll(async () => {
  tenant = await startTenant({ world });
});
afterAll(() => tenant.close());

beforeEach(() => {
  asked = [];
  answers = [];
  requests = [];
  mute = false;
  const fake: Record<string, unknown> = {
    nestedAppAuthBridge: bridge(),
    location: { href: 'https://pane.example/outlook.html', origin: 'https://pane.example' },
    crypto: globalThis.crypto,
    console,
    addEventListener: () => {},
    removeEventListener: () => {},
    localStorage: undefined,
    sessionStorage: undefined,
  };
  fake.parent = {};
  vi.stubGlobal('window', fake);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  await fetch(`${tenant.origin}/admin/reset`, { method: 'POST' });
});

describe('signing in through the host', () => {
  it('gets a token without asking, and knows who it is for', async () => {
    const signIn = createSignIn(configuration, secretary.mail);
    expect(signIn.user()).toBeNull();
    const token = await signIn.token(['User.Read']);
    const me = await fetch(`${tenant.origin}/v1.0/me`, { headers: { Authorization: `Bearer ${token}` } });
    expect(((await me.json()) as { id: string }).id).toBe(world.secretaryId);
    expect(signIn.user()).toEqual({
      userId: world.secretaryId,
      tenantId: world.tenantId,
      username: secretary.mail,
      name: secretary.displayName,
    });
  });

  it('makes one request of many at once, in any order of scopes', async () => {
    const signIn = createSignIn(configuration, null);
    const tokens = await Promise.all([
      signIn.token(['User.Read', 'Calendars.Read']),
      signIn.token(['Calendars.Read', 'User.Read']),
      signIn.token(['User.Read', 'Calendars.Read']),
    ]);
    expect(new Set(tokens).size).toBe(1);
    expect(requests).toEqual(['GetInitContext', 'GetToken']);
  });

  it('keeps the token: a second call asks the host nothing', async () => {
    const signIn = createSignIn(configuration, null);
    const first = await signIn.token(['User.Read']);
    expect(await signIn.token(['User.Read'])).toBe(first);
    expect(requests).toEqual(['GetInitContext', 'GetToken']);
  });

  it('asks for consent only when told to, and takes no for an answer', async () => {
    await consent('ask');
    const signIn = createSignIn(configuration, null);
    await expect(signIn.token(['Tasks.ReadWrite'])).rejects.toMatchObject({ failure: 'interaction' });
    expect(asked).toEqual([]);
    answers = [false, true];
    await expect(signIn.tokenByAsking(['Tasks.ReadWrite'])).rejects.toMatchObject({ failure: 'cancelled' });
    expect(await signIn.tokenByAsking(['Tasks.ReadWrite'])).toEqual(expect.any(String));
    expect(asked).toEqual([['Tasks.ReadWrite'], ['Tasks.ReadWrite']]);
    expect(await signIn.token(['Tasks.ReadWrite'])).toEqual(expect.any(String));
  });

  it('does not wait for ever for a host that says nothing', async () => {
    mute = true;
    vi.useFakeTimers();
    const refused = expect(createSignIn(configuration, null).token(['User.Read'])).rejects.toMatchObject({
      name: 'SignInError',
      failure: 'timeout',
    });
    await vi.waitFor(() => expect(requests).toEqual(['GetInitContext']));
    await vi.advanceTimersByTimeAsync(60_000);
    await refused;
  });
});
