import { expect, test } from 'vitest';
import type { WorldMeeting } from '../../../sandbox/world/world';
import { tenantForTests, world } from './client';

const { signIn } = await tenantForTests();
const graph = await signIn();

const chatPath = (chatId: string) => `/chats/${encodeURIComponent(chatId)}`;
const madeIn = (place: WorldMeeting['createdIn']) =>
  world.meetings.filter(({ createdIn }) => createdIn === place);

test('a meeting made in Outlook has no event id in its chat', async () => {
  expect(madeIn('outlook').length).toBeGreaterThan(0);
  for (const meeting of madeIn('outlook')) {
    const { body } = await graph('GET', chatPath(meeting.chatId));
    expect(body.onlineMeetingInfo).toMatchObject({ calendarEventId: '', joinWebUrl: meeting.joinUrl });
  }
});

test("a meeting made in Teams has the organizer's event id, which is nothing to others", async () => {
  const meeting = madeIn('teams').find(
    ({ organizer, seriesKey }) =>
      seriesKey === null &&
      world.users.some(({ mail, id }) => mail === organizer.address && id !== world.secretaryId),
  )!;
  const { calendarEventId, organizer } = (await graph('GET', chatPath(meeting.chatId))).body
    .onlineMeetingInfo;
  expect(calendarEventId).not.toBe('');
  expect((await graph('GET', `/me/events/${calendarEventId}`)).status).toBe(404);
  const theirs = await signIn(organizer.id);
  expect((await theirs('GET', `/me/events/${calendarEventId}`)).body.subject).toBe(meeting.subject);
});

test('only who is in the chat reads it', async () => {
  const meeting = world.meetings.find(({ attendees }) => attendees.length < 10)!;
  const invited = new Set([meeting.organizer, ...meeting.attendees].map(({ address }) => address));
  const stranger = world.users.find(
    ({ id, mail }) =>
      id !== world.secretaryId &&
      !invited.has(mail) &&
      !world.groups.some(({ memberIds, mail: list }) => invited.has(list) && memberIds.includes(id)),
  )!;
  const reply = await (await signIn(stranger.id))('GET', chatPath(meeting.chatId));
  expect([reply.status, reply.body.error.code]).toEqual([403, 'Forbidden']);
  expect((await graph('GET', chatPath('19:nothing@thread.v2'))).status).toBe(404);
});

test('a chat in which people started to call has no meeting', async () => {
  const [chat] = world.adHocChats;
  const { body } = await graph('GET', `${chatPath(chat!.chatId)}?$expand=members`);
  expect(body).toMatchObject({ topic: chat!.topic, onlineMeetingInfo: null });
  expect(body.members).toHaveLength(chat!.memberIds.length);
});
