import { createHash } from 'node:crypto';

function digest(name: string): Buffer {
  return createHash('sha256').update(name).digest();
}

/** An Entra object id that is the same for the same name in every run. */
export function objectId(name: string): string {
  const hex = digest(name).toString('hex');
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}

/** A Planner identifier: 28 case-sensitive characters. */
export function plannerId(name: string): string {
  return digest(name).toString('base64url').slice(0, 28);
}

/** The thread of a meeting's chat, "19:meeting_...@thread.v2". */
export function meetingChatId(name: string): string {
  return `19:meeting_${digest(name).toString('base64').replace(/[+/=]/g, '0').slice(0, 48)}@thread.v2`;
}

/** The thread of a group chat without a meeting, "19:...@thread.v2". */
export function groupChatId(name: string): string {
  return `19:${digest(name).toString('hex').slice(0, 32)}@thread.v2`;
}

/** Digits that look like the ones people dial or type, in groups of three. */
export function digitGroups(name: string, groups: number): string {
  const bytes = digest(name);
  return Array.from({ length: groups }, (_, at) =>
    String(bytes.readUInt16BE(at * 2) % 1000).padStart(3, '0'),
  ).join(' ');
}

/** Six letters and digits, as Teams makes a meeting's passcode. */
export function passcode(name: string): string {
  return digest(name).toString('base64').replace(/[+/=]/g, '').slice(0, 6);
}

/** The address that opens a meeting, with lower-case escapes as Teams writes them. */
export function joinUrl(chatId: string, tenantId: string, organizerId: string): string {
  const thread = chatId.replace(':', '%3a').replace('@', '%40');
  const context = `%7b%22Tid%22%3a%22${tenantId}%22%2c%22Oid%22%3a%22${organizerId}%22%7d`;
  return `https://teams.microsoft.com/l/meetup-join/${thread}/0?context=${context}`;
}
