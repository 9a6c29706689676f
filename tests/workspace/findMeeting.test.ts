import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findMeeting, recentMeetings } from '../../src/workspace/findMeeting';
import { at, chatOf, graphOf, openStage, type Stage } from './devices';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

const graph = () => graphOf(stage.origin, stage.world.secretaryId);
const subjectOf = (key: string) => stage.world.meetings.find((meeting) => meeting.key === key)!.subject;

async function eventId(key: string, userId = stage.world.secretaryId): Promise<string> {
  const path = `/admin/events-of?meeting=${key}&userId=${userId}`;
  return (await stage.admin<{ id: string }>('GET', path)).id;
}

describe('from the chat of a meeting', () => {
  it('made in Outlook, where the chat knows no event: one request', async () => {
    const found = await findMeeting(graph(), chatOf(stage.world, 'sgo'), at('16:35'));
    expect(found).toMatchObject({ kind: 'found', event: { subject: subjectOf('sgo') } });
    expect(await stage.requests()).toEqual(['GET /me/calendarView']);
  });

  it('made in Teams by somebody else, whose event id is not ours', async () => {
    const found = await findMeeting(graph(), chatOf(stage.world, 'mt-dgv'), at('09:00'));
    expect(found).toMatchObject({ kind: 'found', event: { id: await eventId('mt-dgv') } });
  });

  it('of a series: the occurrence that runs, the one a week ago, and days later the last one', async () => {
    const subject = chatOf(stage.world, 'weekoverleg');
    const startAt = async (now: Date): Promise<string | null> => {
      const found = await findMeeting(graph(), subject, now);
      return found.kind === 'found' ? found.event.start.dateTime.slice(0, 10) : null;
    };
    expect(await startAt(at('10:05'))).toBe('2026-11-23');
    expect(await startAt(at('10:05', '2026-11-16'))).toBe('2026-11-16');
    expect(await startAt(at('09:00', '2026-11-19'))).toBe('2026-11-16');
    expect(await startAt(at('09:00', '2026-11-26'))).toBe('2026-11-23');
  });

  it('also when chats may not be read', async () => {
    await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
    const scopes = ['User.Read', 'Calendars.Read'];
    await stage.admin('POST', '/login/consent', { userId: stage.world.secretaryId, scopes });
    const found = await findMeeting(graph(), chatOf(stage.world, 'sgo'), at('09:00', '2026-11-25'));
    expect(found).toMatchObject({ kind: 'found', event: { subject: subjectOf('sgo') } });
  });

  it('without any event: no event', async () => {
    const found = await findMeeting(graph(), chatOf(stage.world, 'adhoc'), at('10:05'));
    expect(found).toEqual({ kind: 'none', reason: 'noEvent' });
  });
});

describe('from an appointment', () => {
  it('by its id, in one request', async () => {
    const subject = { kind: 'appointment', eventId: await eventId('doorbraak') } as const;
    const found = await findMeeting(graph(), subject, at('10:05'));
    expect(found).toMatchObject({ kind: 'found', event: { subject: subjectOf('doorbraak') } });
    expect(await stage.requests()).toHaveLength(1);
  });

  it('not saved yet, or of another mailbox: no event', async () => {
    const none = { kind: 'none', reason: 'noEvent' };
    const unsaved = { kind: 'appointment', eventId: null } as const;
    expect(await findMeeting(graph(), unsaved, at('10:05'))).toEqual(none);
    const { organizer } = stage.world.meetings.find((meeting) => meeting.key === 'mt-dgv')!;
    const other = stage.world.users.find((user) => user.mail === organizer.address)!;
    const foreign = { kind: 'appointment', eventId: await eventId('mt-dgv', other.id) } as const;
    expect(await findMeeting(graph(), foreign, at('10:05'))).toEqual(none);
  });
});

describe('a refusal is a reason', () => {
  it.each([
    ['403', 'forbidden'],
    ['drop-before', 'offline'],
  ])('%s', async (kind, reason) => {
    await stage.admin('POST', '/admin/faults', { rules: [{ kind }] });
    const found = await findMeeting(graph(), chatOf(stage.world, 'sgo'), at('16:35'));
    expect(found).toEqual({ kind: 'none', reason });
  });

  it('without consent for the calendar', async () => {
    await stage.admin('PUT', '/admin/consent', { mode: 'ask' });
    const found = await findMeeting(graph(), chatOf(stage.world, 'sgo'), at('16:35'));
    expect(found.kind === 'none' && ['consent', 'signIn'].includes(found.reason)).toBe(true);
  });
});

describe('the meetings to choose from', () => {
  it('have all of today, also right after midnight', async () => {
    for (const time of ['00:05', '17:00', '23:55']) {
      const subjects = (await recentMeetings(graph(), at(time))).map(({ subject }) => subject);
      expect(subjects).toContain(subjectOf('sgo'));
    }
  });
});
