import type { DepartmentResolver } from '../../departments/department';
import type { Attendee } from '../../minutes/attendee';
import { grouped } from '../../minutes/grouped';

/** One department on the attendance list, however many came from it. */
export interface DepartmentPresence {
  readonly code: string;
  readonly label: string;
  readonly name: string;
  readonly chair: boolean;
  /** Nobody of this department was there. */
  readonly absent: boolean;
}

export interface AttendanceCounts {
  readonly present: number;
  readonly absent: number;
  readonly withoutDepartment: number;
}

const alphabetical = new Intl.Collator('nl').compare;

/** The departments of an attendance list: the chair's first, the others by abbreviation. */
export function departmentChips(
  attendees: readonly Attendee[],
  departments: DepartmentResolver,
): readonly DepartmentPresence[] {
  const seated = attendees.filter(({ department }) => department !== null);
  return [...grouped(seated, ({ department }) => department ?? '')]
    .map(([code, members]) => presenceOf(code, members, departments))
    .sort((a, b) => Number(b.chair) - Number(a.chair) || alphabetical(a.label, b.label));
}

/** How many people (or departments without a name) were there and how many were not. */
export function attendanceCounts(attendees: readonly Attendee[]): AttendanceCounts {
  const absent = attendees.filter(({ presence }) => presence.kind === 'absent').length;
  const withoutDepartment = attendees.filter(({ department }) => department === null).length;
  return { present: attendees.length - absent, absent, withoutDepartment };
}

function presenceOf(
  code: string,
  members: readonly Attendee[],
  departments: DepartmentResolver,
): DepartmentPresence {
  const department = departments.byCode(code);
  return {
    code,
    label: department?.abbreviation ?? code,
    name: department?.name ?? code,
    chair: members.some(({ roles }) => roles.includes('chair')),
    absent: members.every(({ presence }) => presence.kind === 'absent'),
  };
}
