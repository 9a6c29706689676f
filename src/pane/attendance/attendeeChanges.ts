import type { Attendee, AttendeeRole, Presence } from '../../minutes/attendee';

/** What one key on a line of the list does. */
export type AttendeeKey = { readonly presence: Presence['kind'] } | { readonly role: AttendeeRole };

const keys: ReadonlyMap<string, AttendeeKey> = new Map<string, AttendeeKey>([
  ['p', { presence: 'present' }],
  ['a', { presence: 'absent' }],
  ['t', { presence: 'phone' }],
  ['d', { presence: 'partial' }],
  ['v', { role: 'chair' }],
]);

/** The meaning of a key on a line, or null when it has none. */
export function attendeeKey(key: string): AttendeeKey | null {
  return keys.get(key.toLowerCase()) ?? null;
}

/** Presence of a kind; for a part of the meeting what was said of it before is kept, else `partWords` stands for it. */
export function presenceOfKind(kind: Presence['kind'], before: Presence, partWords: string): Presence {
  if (kind !== 'partial') return { kind };
  return before.kind === 'partial' ? before : { kind, note: partWords };
}

/** Gives or takes a role. There is one chair: whoever had it gives it up. Returns only the attendees that change. */
export function toggleRole(
  attendees: readonly Attendee[],
  id: string,
  role: AttendeeRole,
): readonly Attendee[] {
  return attendees.flatMap((attendee) => {
    const has = attendee.roles.includes(role);
    if (attendee.id === id)
      return [{ ...attendee, roles: has ? without(attendee, role) : [...attendee.roles, role] }];
    return role === 'chair' && has ? [{ ...attendee, roles: without(attendee, role) }] : [];
  });
}

/** Somebody who is not in the invitation, or a department without a name. */
export function newAttendee(id: string, name: string, department: string | null): Attendee {
  return {
    id,
    name: name.trim() || null,
    email: null,
    userId: null,
    department,
    departmentSource: department === null ? null : 'secretary',
    unit: null,
    position: null,
    roles: [],
    deputyFor: null,
    guestForItem: null,
    presence: { kind: 'present' },
  };
}

function without(attendee: Attendee, role: AttendeeRole): readonly AttendeeRole[] {
  return attendee.roles.filter((each) => each !== role);
}
