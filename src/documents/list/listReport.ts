/** The action list of many meetings as a value; sheet, text and mail only render it, so that all say the same. Dutch, as minutes are. */
export interface ListReport {
  readonly title: string;
  /** Above the list in a mail; "" for nothing. */
  readonly lead: string;
  readonly rows: readonly ListReportRow[];
}

/** One department's share of an action. */
export interface ListReportRow {
  readonly department: string;
  readonly title: string;
  /** ISO date or null: as Planner has it now. */
  readonly due: string | null;
  /** As it was agreed, where that differs. */
  readonly agreedDue: string | null;
  readonly state: string;
  readonly isOverdue: boolean;
  readonly meeting: string;
  /** ISO date. */
  readonly meetingDate: string;
  readonly item: string;
  /** "samen met BZK"; "" when nobody. */
  readonly together: string;
}

export const listReportWords = {
  list: 'Actielijst',
  columns: {
    department: 'Departement',
    title: 'Actie',
    due: 'Uiterlijk',
    agreedDue: 'Afgesproken datum',
    state: 'Stand',
    meeting: 'Vergadering',
    meetingDate: 'Datum vergadering',
    item: 'Punt',
    together: 'Samen met',
  },
  noDate: 'geen datum',
  was: (day: string) => `afgesproken: ${day}`,
  agreedIn: (meeting: string, day: string) => `${meeting}, ${day}`,
} as const;
