import { describe, expect, test } from 'vitest';
import type { WorldMeeting } from '../../../sandbox/world/world';
import { tenantForTests, world } from './client';

const { signIn, admin } = await tenantForTests();
const graph = await signIn();

const WINDOW = '?startDateTime=2026-11-22T23:00:00Z&endDateTime=2026-11-23T23:00:00Z&$top=50';
const series = world.meetings.filter((meeting) => meeting.seriesKey !== null);
const single = world.meetings.find((meeting) => meeting.seriesKey === null && meeting.key !== 'groot')!;

async function idIn(meeting: WorldMeeting, userId: string): Promise<string> {
  return (await admin('GET', `/events-of?meeting=${meeting.key}&userId=${userId}`)).body.id;
}

async function event(meeting: WorldMeeting, headers: Record<string, string> = {}) {
  const id = await idIn(meeting, world.secretaryId);
  return graph('GET', `/me/events/${id}`, undefined, headers);
}

function member(meeting: WorldMeeting) {
  return world.users.find(
    (user) =>
      user.userType === 'Member' &&
      user.id !== world.secretaryId &&
      meeting.attendees.some((attendee) => attendee.address === user.mail),
  )!;
}

describe('times', () => {
  test('are UTC with seven decimals, or in the preferred time zone', async () => {
    const utc = await event(single);
    expect(utc.body.start.timeZone).toBe('UTC');
    expect(utc.body.start.dateTime).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.0000000$/);
    expect(`${utc.body.start.dateTime.slice(0, 19)}Z`).toBe(
      new Date(`${single.start}+01:00`).toISOString().replace('.000Z', 'Z'),
    );
    const prefer = 'outlook.timezone="W. Europe Standard Time"';
    const local = await event(single, { prefer });
    expect(local.body.start).toEqual({
      dateTime: `${single.start}.0000000`,
      timeZone: 'W. Europe Standard Time',
    });
    expect(local.headers.get('preference-applied')).toBe(prefer);
  });

  test('an unknown time zone is 400', async () => {
    const reply = await event(single, { prefer: 'outlook.timezone="Moon"' });
    expect([reply.status, reply.body.error.code]).toEqual([400, 'TimeZoneNotSupportedException']);
  });
});

describe('the calendar view', () => {
  test.each(['', '?startDateTime=2026-11-23T00:00:00Z', '?endDateTime=2026-11-23T00:00:00Z'])(
    'needs both ends of its window, not only "%s"',
    async (query) => {
      expect((await graph('GET', `/me/calendarView${query}`)).status).toBe(400);
    },
  );

  test('shows what happens in the window, in order, occurrences but no masters', async () => {
    const { body } = await graph('GET', `/me/calendarView${WINDOW}`);
    const today = world.meetings.filter((meeting) => meeting.start.startsWith('2026-11-23'));
    expect(body.value).toHaveLength(today.length);
    const starts = body.value.map((item: { start: { dateTime: string } }) => item.start.dateTime);
    expect(starts).toEqual([...starts].sort());
    expect(body.value.some((item: { type: string }) => item.type === 'seriesMaster')).toBe(false);
  });

  test('a window without an offset is UTC, whatever time zone is preferred', async () => {
    const start = new Date(`${single.start}+01:00`).toISOString().slice(0, 19);
    const query = `?startDateTime=${start}&endDateTime=${start.slice(0, 17)}30&$top=50`;
    const { body } = await graph('GET', `/me/calendarView${query}`, undefined, {
      prefer: 'outlook.timezone="W. Europe Standard Time"',
    });
    expect(body.value.map((item: { subject: string }) => item.subject)).toContain(single.subject);
  });

  test('pages with a next link and honours $select', async () => {
    const query =
      '?startDateTime=2026-10-01T00:00:00Z&endDateTime=2026-12-01T00:00:00Z&$top=2&$select=subject';
    const { body } = await graph('GET', `/me/calendarView${query}`);
    expect(body.value).toHaveLength(2);
    expect(Object.keys(body.value[0]).sort()).toEqual(['@odata.etag', 'id', 'subject']);
    const next = new URL(body['@odata.nextLink']);
    const more = await graph('GET', next.pathname.replace('/v1.0', '') + next.search);
    expect(more.body.value[0].id).not.toBe(body.value[0].id);
  });
});

describe('series', () => {
  test('the list holds masters and single meetings, and instances need a window', async () => {
    const { body } = await graph('GET', '/me/events?$select=type,subject&$top=100');
    const types = body.value.map((item: { type: string }) => item.type);
    expect(new Set(types)).toEqual(new Set(['singleInstance', 'seriesMaster']));
    const master = body.value.find((item: { type: string }) => item.type === 'seriesMaster');
    expect((await graph('GET', `/me/events/${master.id}/instances`)).status).toBe(400);
    const all =
      '?startDateTime=2026-01-01T00:00:00Z&endDateTime=2027-01-01T00:00:00Z&$select=iCalUId,seriesMasterId,type';
    const instances = (await graph('GET', `/me/events/${master.id}/instances${all}`)).body.value;
    expect(instances).toHaveLength(series.length);
    expect(new Set(instances.map((item: { iCalUId: string }) => item.iCalUId)).size).toBe(series.length);
    expect(instances[0]).toMatchObject({ seriesMasterId: master.id, type: 'occurrence' });
  });
});

describe('ids', () => {
  test('an event has another id in every mailbox and the same iCalUId', async () => {
    const other = member(single);
    const graphOfOther = await signIn(other.id);
    const theirs = await idIn(single, other.id);
    const mine = (await event(single)).body;
    expect((await graph('GET', `/me/events/${theirs}`)).status).toBe(404);
    expect((await graphOfOther('GET', `/me/events/${theirs}`)).body.iCalUId).toBe(mine.iCalUId);
  });

  test('iCalUId can be filtered on; the join address cannot', async () => {
    const { iCalUId } = (await event(single)).body;
    const found = await graph('GET', `/me/events?$filter=iCalUId eq '${iCalUId}'`);
    expect(found.body.value.map((item: { subject: string }) => item.subject)).toEqual([single.subject]);
    const refused = await graph('GET', `/me/events?$filter=onlineMeeting/joinUrl eq 'x'`);
    expect(refused.status).toBe(400);
  });

  test('immutable ids are others, and ids are translated', async () => {
    const { body } = await event(single, { prefer: 'IdType="ImmutableId"' });
    const { id, ewsId } = (await admin('GET', `/events-of?meeting=${single.key}&userId=${world.secretaryId}`))
      .body;
    expect(body.id).not.toBe(id);
    expect((await graph('GET', `/me/events/${body.id}`)).body.id).toBe(id);
    const translated = await graph('POST', '/me/translateExchangeIds', {
      inputIds: [ewsId],
      sourceIdType: 'ewsId',
      targetIdType: 'restId',
    });
    expect(translated.body.value).toEqual([{ sourceId: ewsId, targetId: id }]);
    expect(ewsId.replaceAll('/', '-').replaceAll('+', '_')).toBe(id);
  });
});

describe('attendees', () => {
  test('who did not answer reads none, and notResponded in his own calendar', async () => {
    const silent = (response: string) => response === 'none' || response === 'notResponded';
    const meeting = world.meetings.find((candidate) =>
      candidate.attendees.some(
        (attendee) =>
          silent(attendee.response) &&
          attendee.address !== world.users[0]!.mail &&
          isMember(attendee.address),
      ),
    )!;
    const attendee = meeting.attendees.find(
      ({ response, address }) => silent(response) && isMember(address),
    )!;
    const user = world.users.find(({ mail }) => mail === attendee.address)!;
    const responseIn = async (userId: string) => {
      const reader = await signIn(userId);
      const { body } = await reader('GET', `/me/events/${await idIn(meeting, userId)}`);
      return body.attendees.find(
        (item: { emailAddress: { address: string } }) => item.emailAddress.address === attendee.address,
      ).status.response;
    };
    expect(await responseIn(user.id)).toBe('notResponded');
    const other = user.id === world.secretaryId ? member(meeting).id : world.secretaryId;
    expect(await responseIn(other)).toBe('none');
  });

  test('hidden attendees leave each with himself, and the organizer with all', async () => {
    const hidden = world.meetings.find(
      (meeting) => meeting.hideAttendees && meeting.organizer.address !== world.users[0]!.mail,
    );
    expect(hidden).toBeDefined();
    const { body } = await event(hidden!);
    const mine = world.users.find(({ id }) => id === world.secretaryId)!.mail;
    for (const { emailAddress } of body.attendees) expect(emailAddress.address).toBe(mine);
    expect(body.hideAttendees).toBe(true);
    const organizer = world.users.find(({ mail }) => mail === hidden!.organizer.address);
    if (!organizer || organizer.id === world.secretaryId) return;
    const theirs = await (
      await signIn(organizer.id)
    )('GET', `/me/events/${await idIn(hidden!, organizer.id)}`);
    expect(theirs.body.attendees).toHaveLength(hidden!.attendees.length);
  });
});

function isMember(address: string): boolean {
  return world.users.some(({ mail, userType }) => mail === address && userType === 'Member');
}

test('the body is HTML, or text when preferred', async () => {
  for (const meeting of world.meetings.filter(({ key }) => key !== 'groot')) {
    const html = (await event(meeting)).body.body;
    expect(html.contentType).toBe('html');
    expect(html.content).toMatch(/<html/);
    const text = (await event(meeting, { prefer: 'outlook.body-content-type="text"' })).body.body;
    expect(text.contentType).toBe('text');
    expect(text.content).not.toMatch(/<(p|div|td|html)\b/);
  }
});

test('a body is not made safe on the way', async () => {
  const large = world.meetings.find(({ key }) => key === 'groot')!;
  expect((await event(large)).body.body.content).toContain(large.body.content.slice(0, 2000));
});

test('ReadBasic leaves out the body', async () => {
  const basic = await signIn(world.secretaryId, ['Calendars.ReadBasic']);
  const { body } = await basic('GET', `/me/events/${await idIn(single, world.secretaryId)}`);
  expect(body.subject).toBe(single.subject);
  expect(body.body).toBeUndefined();
});

test('a guest has no mailbox here', async () => {
  const guest = world.users.find(({ userType }) => userType === 'Guest')!;
  const reply = await (await signIn(guest.id))('GET', `/me/calendarView${WINDOW}`);
  expect([reply.status, reply.body.error.code]).toEqual([404, 'MailboxNotEnabledForRESTAPI']);
});
