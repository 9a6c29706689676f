import type { Attendee, AttendeeRole, Presence } from '../../minutes/attendee';
import { attendanceWords } from '../../language/words/attendance';
import { useMeeting } from '../meeting';
import { useParts, useWords } from '../parts';
import { newAttendee, presenceOfKind, toggleRole } from './attendeeChanges';

export interface AttendeeChanges {
  readonly put: (attendee: Attendee) => void;
  readonly setPresence: (attendee: Attendee, kind: Presence['kind']) => void;
  readonly toggleRole: (attendee: Attendee, role: AttendeeRole) => void;
  /** The secretary's word on a department: remembered for the address. */
  readonly setDepartment: (attendee: Attendee, department: string | null) => void;
  readonly add: (name: string, department: string | null) => void;
  readonly remove: (attendee: Attendee) => void;
}

/** Everything that can be done to the attendance list. */
export function useAttendeeChanges(): AttendeeChanges {
  const { document } = useMeeting();
  const { workspace } = useParts();
  const words = useWords(attendanceWords);
  const put = (attendee: Attendee) => document.putAttendee(attendee);

  const setDepartment = (attendee: Attendee, department: string | null) => {
    put({ ...attendee, department, departmentSource: 'secretary' });
    if (!attendee.email || department === null) return;
    const corrected = { [attendee.email.toLowerCase()]: department };
    void workspace.changeSettings({ departmentByAddress: corrected });
  };

  return {
    put,
    setDepartment,
    setPresence: (attendee, kind) =>
      put({ ...attendee, presence: presenceOfKind(kind, attendee.presence, words.kinds.partial) }),
    toggleRole: (attendee, role) => toggleRole(document.minutes().attendees, attendee.id, role).forEach(put),
    add: (name, department) => put(newAttendee(crypto.randomUUID(), name, department)),
    remove: (attendee) => document.removeAttendee(attendee.id),
  };
}
