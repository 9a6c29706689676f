/** Somebody in the attendance list, as far as the reading of a line needs it. */
export interface Participant {
  /** Full name, or null where a department stands alone. */
  readonly name: string | null;
  /** `Department.code`, more than one for a double role; empty while nobody knows. */
  readonly departments: readonly string[];
  /** "SG", "DG", or null. */
  readonly position: string | null;
  /** How the text calls him for short, where the list says so: "AV". */
  readonly initials?: string;
  readonly role: 'chair' | 'secretary' | 'minuteTaker' | null;
}
