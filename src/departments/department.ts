export type DepartmentKind = 'ministry' | 'unit' | 'agency' | 'umbrella' | 'independent';

/** One who can be responsible: a ministry, a unit inside one, an agency, an umbrella body. Data, not code. */
export interface Department {
  /** Canonical code in upper case, unique at any date: "IENW". */
  readonly code: string;
  /** As printed: "IenW". */
  readonly abbreviation: string;
  readonly name: string;
  readonly kind: DepartmentKind;
  /** Code of the department it belongs to. */
  readonly parent: string | null;
  /** Every other way people write it. */
  readonly aliases: readonly string[];
  readonly mailDomains: readonly string[];
  /** ISO dates, inclusive; null: no bound known. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** A department found in a text, with the characters it stands on. */
export interface DepartmentMention {
  readonly department: Department;
  readonly start: number;
  readonly end: number;
}

/** The departments as they were on one date. One resolver is used by everything. */
export interface DepartmentResolver {
  /** All departments in force on the date. */
  readonly departments: readonly Department[];
  byCode(code: string): Department | null;
  /** A name or abbreviation in any spelling ("I&W", "MinBZK", "ministerie van Financiën"), or null. */
  byName(name: string): Department | null;
  /** From a mail address or domain, longest domain first, or null. */
  byMail(address: string): Department | null;
  /** Every department named in a text, left to right, longest match first, never overlapping, whole words only. */
  mentions(text: string): readonly DepartmentMention[];
}
