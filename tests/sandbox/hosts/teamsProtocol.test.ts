import { app } from '@microsoft/teams-js';
import { afterEach, expect, it, vi } from 'vitest';
import { answerTeamsCall, isTeamsCall, type TeamsPage } from '../../../sandbox/hosts/teams/teamsProtocol';
import { share } from '../../../src/hosts/teams/shareToStage';
import { factsOf } from '../../../src/hosts/teams/teamsContext';

const HOST = 'http://127.0.0.1:4600';

const page: TeamsPage = {
  frameContext: 'sidePanel',
  entityId: 'meeting',
  subEntityId: '',
  theme: 'dark',
  locale: 'nl-nl',
  chatId: '19:meeting_proef@thread.v2',
  inMeeting: true,
  user: { id: 'u1', name: 'Voorbeeld, Anna', username: 'anna.voorbeeld@minbzk.nl' },
  tenantId: 't1',
};

/** A frame with the real teams-js in it: `tell` is Teams speaking. */
function frame(opened: string[]) {
  const listeners = new Set<(event: object) => void>();
  const parent = {
    closed: false,
    async postMessage(call: unknown) {
      if (!isTeamsCall(call)) return;
      const args = await answerTeamsCall(call, page, {
        openLink: (url) => opened.push(url),
        shareToStage: (url) => opened.push(url),
        nestedAuth: () => Promise.resolve(''),
      });
      if (args) tell({ id: call.id, uuidAsString: call.uuidAsString, args });
    },
  };
  const tell = (data: object) =>
    listeners.forEach((listener) => listener({ source: parent, origin: HOST, data }));
  const self: Record<string, unknown> = {
    parent,
    top: parent,
    opener: null,
    location: { origin: 'http://127.0.0.1:4601' },
    addEventListener: (_type: string, listener: (event: object) => void) => listeners.add(listener),
    removeEventListener: (_type: string, listener: (event: object) => void) => listeners.delete(listener),
  };
  self.self = self;
  return { self, tell };
}

afterEach(() => {
  app._uninitialize();
  vi.unstubAllGlobals();
});

it('answers the real teams-js: where we are, the sign-in bridge, links and a new theme', async () => {
  const opened: string[] = [];
  const { self, tell } = frame(opened);
  vi.stubGlobal('window', self);
  app._initialize(self);
  await app.initialize([HOST]);
  expect(factsOf(await app.getContext())).toEqual({
    name: 'teams',
    surface: 'sidePanel',
    theme: 'dark',
    locale: 'nl-nl',
    subject: { kind: 'chat', chatId: page.chatId },
    link: '',
  });
  expect(self.nestedAppAuthBridge).toBeDefined();
  await app.openLink('http://127.0.0.1:4600/planner/?task=x');
  expect(opened).toEqual(['http://127.0.0.1:4600/planner/?task=x']);
  await share('http://127.0.0.1:4601/teams.html');
  expect(opened.at(-1)).toBe('http://127.0.0.1:4601/teams.html');
  const themes: string[] = [];
  app.registerOnThemeChangeHandler((theme) => themes.push(theme));
  tell({ func: 'themeChange', args: ['contrast'] });
  await vi.waitFor(() => expect(themes).toEqual(['contrast']));
});
