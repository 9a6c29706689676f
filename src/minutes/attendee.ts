/** What an attendee does in this meeting, besides being there. */
export type AttendeeRole = 'chair' | 'secretary' | 'minuteTaker' | 'guest' | 'deputy';

/** How much of the meeting somebody was there for. */
export type Presence =
  | { readonly kind: 'present' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'phone' }
  /** Part of the time: `note` is what the minutes print ("eerste 15 min", "punt 3"); times are local "HH:mm". */
  | { readonly kind: 'partial'; readonly note: string; readonly from?: string; readonly until?: string };

/** Where the department of an attendee was read from; the secretary's word outranks every other. */
export type DepartmentSource = 'secretary' | 'directory' | 'name' | 'domain';

/** One line of the attendance list. A department may be present without a name, a name without a department. */
export interface Attendee {
  readonly id: string;
  readonly name: string | null;
  readonly email: string | null;
  /** Entra object id, when the directory of this tenant knows the person. */
  readonly userId: string | null;
  /** `Department.code`, or null while nobody knows. */
  readonly department: string | null;
  readonly departmentSource: DepartmentSource | null;
  /** Unit inside the department as written in the minutes: "BPZ", "DGC-19". */
  readonly unit: string | null;
  /** Function as written in the minutes: "SG", "DG". */
  readonly position: string | null;
  readonly roles: readonly AttendeeRole[];
  /** Name or department this person stands in for, with role `deputy`. */
  readonly deputyFor: string | null;
  /** Id of the agenda item a guest (i.a.v.) attends. */
  readonly guestForItem: string | null;
  readonly presence: Presence;
}
