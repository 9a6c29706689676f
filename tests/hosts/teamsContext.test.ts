import { describe, expect, it } from 'vitest';
import { subjectOf, surfaceOf, themeOf } from '../../src/hosts/teams/teamsContext';

const meeting = { id: btoa('0#19:meeting_proef@thread.v2#0') };
const chat = { id: '19:meeting_proef@thread.v2' };

describe('the place in Teams', () => {
  it.each([
    ['sidePanel', 'meeting', 'sidePanel'],
    ['meetingStage', 'meeting', 'stage'],
    ['content', 'meeting', 'details'],
    ['content', 'personal', 'personal'],
  ])('frame %s of tab %s is %s', (frameContext, id, surface) => {
    expect(surfaceOf({ page: { id, frameContext }, meeting, chat })).toBe(surface);
  });

  it('is a chat tab without a meeting', () => {
    expect(surfaceOf({ page: { id: 'meeting', frameContext: 'content' }, chat })).toBe('chat');
  });
});

describe('the subject in Teams', () => {
  const page = { id: 'meeting', frameContext: 'sidePanel' };

  it('is the chat', () => {
    expect(subjectOf({ page, chat })).toEqual({ kind: 'chat', chatId: chat.id });
  });

  it('is read from the meeting when Teams leaves the chat out', () => {
    expect(subjectOf({ page, meeting })).toEqual({ kind: 'chat', chatId: chat.id });
  });

  it('is read from a meeting in a channel', () => {
    const channel = { id: btoa('0#19:kanaal@thread.tacv2#1700000000000') };
    expect(subjectOf({ page, meeting: channel })).toEqual({ kind: 'chat', chatId: '19:kanaal@thread.tacv2' });
  });

  it.each(['', 'geen base64 %%%', btoa('0##0'), btoa('anders')])('is nothing for meeting "%s"', (id) => {
    expect(subjectOf({ page, meeting: { id } })).toEqual({ kind: 'none' });
  });
});

it.each([
  ['default', 'light'],
  ['dark', 'dark'],
  ['glass', 'dark'],
  ['contrast', 'contrast'],
  ['iets nieuws', 'light'],
])('theme %s looks %s', (theme, look) => {
  expect(themeOf(theme)).toBe(look);
});
