import type { WorldChat, WorldMeeting, WorldUser } from '../../world/world';
import type { TenantState } from '../tenantState';

/** A chat of a meeting (a series has one), or one in which people started to call. */
export interface StoredChat {
  readonly id: string;
  readonly topic: string;
  readonly members: readonly WorldUser[];
  /** Null: a call without an appointment. */
  readonly meeting: WorldMeeting | null;
}

/** The chat with this id. */
export function findChat(state: TenantState, id: string): StoredChat | undefined {
  const meeting = state.world.meetings.find((candidate) => candidate.chatId === id);
  if (meeting) return meetingChat(state, meeting);
  const chat = state.world.adHocChats.find((candidate) => candidate.chatId === id);
  return chat && adHocChat(state, chat);
}

function meetingChat(state: TenantState, meeting: WorldMeeting): StoredChat {
  const secretary = state.directory.users.get(state.world.secretaryId);
  const participants = state.calendars.participants(meeting);
  const members = [...new Set([...(secretary ? [secretary] : []), ...participants])];
  return { id: meeting.chatId, topic: meeting.subject, members, meeting };
}

function adHocChat(state: TenantState, chat: WorldChat): StoredChat {
  const members = chat.memberIds.flatMap((id) => state.directory.users.get(id) ?? []);
  return { id: chat.chatId, topic: chat.topic, members, meeting: null };
}
