import { describe, expect, it } from 'vitest';
import type { Subject } from '../../../src/hosts/host';
import { askedOf } from '../../../src/pane/links/asked';
import { begunOn } from '../../../src/pane/opening/beginOpening';
import type { OpenMinutes, Workspace } from '../../../src/workspace/workspace';

const chat: Subject = { kind: 'chat', chatId: '19:voorbeeld' };
const other: Subject = { kind: 'none' };
const now = new Date('2026-11-23T09:00:00Z');

/** A workspace that says what it was asked, in order. */
function asked(openFromDevice: Workspace['openFromDevice']) {
  const calls: string[] = [];
  const workspace: Pick<Workspace, 'openFromDevice' | 'open'> = {
    openFromDevice: (subject, at) => {
      calls.push(`device ${subject.kind}`);
      return openFromDevice(subject, at);
    },
    open: async (subject) => {
      calls.push(`graph ${subject.kind}`);
      return { kind: 'noMeeting', reason: 'offline' };
    },
  };
  return { calls, workspace };
}

describe('an opening that was begun', () => {
  it('is handed over to who opens the same meeting, once', async () => {
    const { calls, workspace } = asked(async () => null);
    const begun = begunOn(chat, workspace);
    await begun.openFromDevice({ ...chat }, now);
    await begun.open({ ...chat }, now);
    expect(calls).toEqual(['device chat', 'graph chat']);
    await begun.open(chat, now);
    expect(calls).toEqual(['device chat', 'graph chat', 'graph chat']);
  });

  it('asks Graph only when it is asked to, where the device has a copy', async () => {
    const minutes = {} as OpenMinutes;
    const { calls, workspace } = asked(async () => minutes);
    const begun = begunOn(chat, workspace);
    expect(await begun.openFromDevice(chat, now)).toBe(minutes);
    expect(calls).toEqual(['device chat']);
    await begun.open(chat, now);
    expect(calls).toEqual(['device chat', 'graph chat']);
  });

  it('is not handed over for another meeting', async () => {
    const { calls, workspace } = asked(async () => null);
    const begun = begunOn(chat, workspace);
    await begun.openFromDevice(other, now);
    await begun.open(other, now);
    expect(calls.sort()).toEqual(['device chat', 'device none', 'graph chat', 'graph none']);
  });

  it('asks Graph also when the device cannot say what it has', async () => {
    const { workspace } = asked(() => Promise.reject(new Error('the storage is damaged')));
    const begun = begunOn(chat, workspace);
    await expect(begun.openFromDevice(chat, now)).rejects.toThrow('damaged');
    expect(await begun.open(chat, now)).toEqual({ kind: 'noMeeting', reason: 'offline' });
  });
});

describe('what is shown first', () => {
  const host = { link: '', surface: 'sidePanel', subject: chat } as const;

  it('is what the link asks for, else the list in the personal tab, else the meeting', () => {
    expect(askedOf({ ...host, link: 'meeting=m&action=r', surface: 'personal' }).kind).toBe('action');
    expect(askedOf({ ...host, link: 'list' }).kind).toBe('list');
    expect(askedOf({ ...host, surface: 'personal' }).kind).toBe('list');
    expect(askedOf(host)).toEqual({ kind: 'meeting', subject: chat });
  });
});
