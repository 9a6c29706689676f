import type { WorldMeeting } from '../../world/world';
import { itemId } from '../calendar/calendars';
import { ok, param, type Call } from '../protocol/call';
import { findChat, type StoredChat } from './store';
import { contextOf, entity, option } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { outlookId } from '../outlook/outlookId';
import { Refusal } from '../protocol/refusal';
import { scopes } from '../signIn/scopes';

const { get, post } = operationsOf('teams');

const CREATED = '2026-01-05T08:00:00Z';

/** Chats and who is in them. */
export const chats = [
  get('/chats/{id}', scopes.chatRead, (call) => {
    const chat = chatFor(call);
    const expand = option(call, '$expand')?.toLowerCase() === 'members';
    return ok(
      entity(call, { ...chatAnswer(call, chat), ...(expand ? { members: membersOf(call, chat) } : {}) }),
    );
  }),
  post('/chats/{id}/messages', scopes.chatSend, (call) => {
    const chat = chatFor(call);
    const { body } = (call.body ?? {}) as { body?: { contentType?: unknown; content?: unknown } };
    if (typeof body?.content !== 'string' || body.content === '') {
      throw new Refusal(400, 'BadRequest', 'Missing body content');
    }
    const contentType = body.contentType === 'html' ? 'html' : 'text';
    const message = call.state.chatMessages.add(chat.id, call.user, { contentType, content: body.content });
    return { status: 201, body: entity(call, { ...message }) };
  }),
  get('/chats/{id}/members', scopes.chatRead, (call) => {
    const value = membersOf(call, chatFor(call));
    return ok({ '@odata.context': contextOf(call), '@odata.count': value.length, value });
  }),
];

function chatFor(call: Call): StoredChat {
  const chat = findChat(call.state, param(call, 'id'));
  if (!chat) throw new Refusal(404, 'NotFound', 'NotFound');
  if (chat.members.some((user) => user.id === call.user.id)) return chat;
  throw new Refusal(403, 'Forbidden', 'User does not have access to the chat.');
}

function chatAnswer(call: Call, chat: StoredChat): Record<string, unknown> {
  const { tenantId } = call.state.world;
  return {
    id: chat.id,
    topic: chat.topic,
    createdDateTime: CREATED,
    lastUpdatedDateTime: CREATED,
    chatType: chat.meeting ? 'meeting' : 'group',
    webUrl: `https://teams.microsoft.com/l/chat/${encodeURIComponent(chat.id)}/0?tenantId=${tenantId}`,
    tenantId,
    isHiddenForAllMembers: false,
    onlineMeetingInfo: chat.meeting && onlineMeetingInfo(call, chat.meeting),
  };
}

function onlineMeetingInfo(call: Call, meeting: WorldMeeting) {
  const organizer = call.state.directory.userByMail(meeting.organizer.address);
  return {
    calendarEventId: calendarEventId(call, meeting),
    joinWebUrl: meeting.joinUrl,
    organizer: { id: organizer?.id ?? null, displayName: null, userIdentityType: 'aadUser' },
  };
}

/** Empty for a meeting made in Outlook; else the id in the organizer's mailbox, which is nothing to anybody else. */
function calendarEventId(call: Call, meeting: WorldMeeting): string {
  if (meeting.createdIn === 'outlook') return '';
  const { calendars, directory } = call.state;
  const organizer = directory.userByMail(meeting.organizer.address);
  const items = organizer ? (calendars.of(organizer.id) ?? []) : [];
  const item = items.find(
    (candidate) => candidate.type !== 'occurrence' && candidate.meeting.chatId === meeting.chatId,
  );
  return item ? itemId(item, 'restId') : '';
}

function membersOf(call: Call, chat: StoredChat) {
  return chat.members.map((user) => ({
    '@odata.type': '#microsoft.graph.aadUserConversationMember',
    id: outlookId(user.id, chat.id).slice(8, 60),
    roles: [user.userType === 'Guest' ? 'guest' : 'owner'],
    displayName: user.displayName,
    visibleHistoryStartDateTime: '0001-01-01T00:00:00Z',
    userId: user.id,
    email: user.mail,
    tenantId: call.state.world.tenantId,
  }));
}
