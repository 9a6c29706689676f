import type { DepartmentResolver } from '../departments/department';
import type { BodyMeeting } from '../dutch/bodyMeeting';
import type { LineContext } from '../dutch/lineContext';
import type { Participant } from '../dutch/participant';
import type { TopicOwner } from '../dutch/parties/topics';
import type { Attendee } from '../minutes/attendee';
import { departmentsPresent } from '../minutes/departmentsPresent';
import type { Minutes } from '../minutes/minutes';

/** What every line of one meeting is read in; the rest of a line's context follows from where it stands. */
export type MeetingFrame = Pick<
  LineContext,
  'departments' | 'meetingDate' | 'present' | 'participants' | 'calendar' | 'correspondents' | 'topics'
>;

/** The frame of a meeting, from its header and its attendance. The calendar may be empty. */
export function meetingFrame(
  { header, attendees }: Pick<Minutes, 'header' | 'attendees'>,
  departments: DepartmentResolver,
  calendar: readonly BodyMeeting[],
  topics: readonly TopicOwner[] = [],
): MeetingFrame {
  return {
    departments,
    meetingDate: header.start.slice(0, 10),
    present: departmentsPresent(attendees),
    participants: attendees.map((attendee) => participant(attendee, departments)),
    calendar,
    correspondents: null,
    topics,
  };
}

/** Somebody with a unit that is known is of both: the line may name either. */
function participant(
  { name, department, unit, position, roles }: Attendee,
  departments: DepartmentResolver,
): Participant {
  const units = (unit ?? '').split(/\s*[+,/]\s*/).flatMap((part) => departments.byName(part)?.code ?? []);
  const codes = department === null ? units : [department, ...units];
  const role = (['chair', 'secretary', 'minuteTaker'] as const).find((each) => roles.includes(each));
  return { name, departments: [...new Set(codes)], position, role: role ?? null };
}
