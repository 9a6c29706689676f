/** Accepted permissions by kind of operation: any one is enough. After Microsoft's permissions reference (delegated). */
export const scopes = {
  calendarRead: ['Calendars.ReadBasic', 'Calendars.Read', 'Calendars.ReadWrite'],
  calendarWrite: ['Calendars.ReadWrite'],
  chatRead: ['Chat.ReadBasic', 'Chat.Read', 'Chat.ReadWrite'],
  chatSend: ['ChatMessage.Send', 'Chat.ReadWrite'],
  onlineMeetingRead: ['OnlineMeetings.Read', 'OnlineMeetings.ReadWrite'],
  attendanceRead: ['OnlineMeetingArtifact.Read.All'],
  me: ['User.Read', 'User.ReadWrite', 'User.ReadBasic.All', 'User.Read.All', 'Directory.Read.All'],
  users: ['User.ReadBasic.All', 'User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  usersFull: ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All'],
  people: ['People.Read', 'People.Read.All'],
  memberOf: ['User.Read', 'GroupMember.Read.All', 'Directory.Read.All'],
  groups: ['Group.ReadBasic.All', 'Group.Read.All', 'GroupMember.Read.All', 'Directory.Read.All'],
  members: ['GroupMember.ReadBasic.All', 'GroupMember.Read.All', 'Group.Read.All', 'Directory.Read.All'],
  teams: ['Team.ReadBasic.All'],
  plannerRead: ['Tasks.Read', 'Tasks.ReadWrite', 'Group.Read.All', 'Group.ReadWrite.All'],
  plannerWrite: ['Tasks.ReadWrite', 'Group.ReadWrite.All'],
  filesRead: ['Files.Read', 'Files.ReadWrite', 'Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All'],
  filesReadAll: ['Files.Read.All', 'Files.ReadWrite.All', 'Sites.Read.All', 'Sites.ReadWrite.All'],
  filesWrite: ['Files.ReadWrite', 'Files.ReadWrite.All', 'Sites.ReadWrite.All'],
  filesWriteAll: ['Files.ReadWrite.All', 'Sites.ReadWrite.All'],
  mailRead: ['Mail.Read', 'Mail.ReadWrite'],
  mailWrite: ['Mail.ReadWrite'],
  mailSend: ['Mail.Send'],
} as const satisfies Record<string, readonly string[]>;

const byAdministrator = [
  'User.Read.All',
  'User.ReadWrite.All',
  'Directory.Read.All',
  'Group.Read.All',
  'Group.ReadBasic.All',
  'Group.ReadWrite.All',
  'GroupMember.Read.All',
  'GroupMember.ReadBasic.All',
  'OnlineMeetingTranscript.Read.All',
  'People.Read.All',
];

/** True when only an administrator of the tenant can grant the permission. */
export function needsAdministrator(scope: string): boolean {
  return byAdministrator.includes(scope);
}

/** True when the token carries one of the permissions. */
export function grants(held: ReadonlySet<string>, accepted: readonly string[]): boolean {
  return accepted.length === 0 || accepted.some((scope) => held.has(scope));
}
