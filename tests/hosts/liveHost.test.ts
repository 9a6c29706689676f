import { expect, it } from 'vitest';
import type { Host } from '../../src/hosts/host';
import { createLiveHost, type HostFacts } from '../../src/hosts/liveHost';

const facts: HostFacts = {
  name: 'teams',
  surface: 'sidePanel',
  theme: 'light',
  locale: 'nl-nl',
  subject: { kind: 'chat', chatId: '19:a' },
  link: '',
};
const actions = {
  ready: () => {},
  openLink: () => {},
  readMessage: () => Promise.resolve(null),
  insertMail: () => Promise.resolve(null),
  shareToStage: null,
};

function listening() {
  const live = createLiveHost(facts, actions);
  const heard: Host[] = [];
  const stop = live.host.onChange((host) => heard.push(host));
  return { ...live, heard, stop };
}

it('tells of a change with everything else as it was', () => {
  const { change, heard } = listening();
  change({ theme: 'dark' });
  change({ subject: { kind: 'none' } });
  expect(heard.map(({ theme, subject, locale }) => [theme, subject.kind, locale])).toEqual([
    ['dark', 'chat', 'nl-nl'],
    ['dark', 'none', 'nl-nl'],
  ]);
});

it('says nothing when nothing changed, or to one who stopped listening', () => {
  const { change, heard, stop } = listening();
  change({ subject: { kind: 'chat', chatId: '19:a' } });
  stop();
  change({ theme: 'dark' });
  expect(heard).toEqual([]);
});

it('tells a late listener what it missed', () => {
  const { host, change } = createLiveHost(facts, actions);
  change({ theme: 'contrast' });
  const heard: string[] = [];
  host.onChange(({ theme }) => heard.push(theme));
  expect(heard).toEqual(['contrast']);
});

it('opens pages of the web, and nothing else that somebody wrote in shared minutes', () => {
  const opened: string[] = [];
  const { host } = createLiveHost(facts, { ...actions, openLink: (url) => opened.push(url) });
  for (const url of [
    'https://planner.example/1',
    'javascript:alert(1)',
    'data:text/html,x',
    ' file:///etc',
    '',
  ])
    host.openLink(url);
  expect(opened).toEqual(['https://planner.example/1']);
});
