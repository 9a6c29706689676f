/**
 * A document as a value: everything it says, in order, before anything is known of Word, mail or sheets. Made once (`makeReport`); the
 * renderers only render it, so that all of them say the same.
 */
export interface Report {
  readonly kind: ReportKind;
  /** The document's name in small letters, as it stands at the top: "verslag". */
  readonly name: string;
  /** Title of the file and of the window: "Verslag SGO 9 september 2020". */
  readonly title: string;
  /** "concept", "ter vaststelling", "vastgesteld op 16 september 2020"; "" when nothing needs saying. */
  readonly status: string;
  readonly letterhead: readonly string[];
  readonly colophon: readonly ReportBlock[];
  /** Whether the colophon ends with the number of pages, which only a printed page knows. */
  readonly hasPageCount: boolean;
  /** Repeated on every page but the first. */
  readonly running: readonly ReportBlock[];
  readonly fields: readonly ReportField[];
  /** Lines before the first item, and the items. */
  readonly lead: readonly ReportLine[];
  readonly items: readonly ReportItem[];
  readonly actions: readonly ReportAction[];
  readonly decisions: readonly ReportDecision[];
  /** What came back from earlier meetings. */
  readonly carried: readonly ReportCarried[];
}

export type ReportKind = 'minutes' | 'decisions' | 'actions';

export interface ReportBlock {
  readonly heading: string;
  readonly lines: readonly string[];
}

export interface ReportField {
  readonly label: string;
  readonly value: string;
}

export interface ReportItem {
  /** "3", "a", or "" for an inserted item. */
  readonly label: string;
  readonly path: string;
  readonly level: 0 | 1;
  readonly title: string;
  /** What became of it: "Aangehouden.", "Verslag vastgesteld."; "" when nothing was said of it. */
  readonly outcome: string;
  readonly lines: readonly ReportLine[];
  readonly items: readonly ReportItem[];
}

export interface ReportLine {
  readonly kind: 'note' | 'decision' | 'action';
  /** Null: nobody in particular, or who said the line that this one stands below. */
  readonly speaker: string | null;
  /** Where a page prints the speaker: before the words, or above the first of all that was said in one go. */
  readonly speech: 'before' | 'begins' | 'goesOn';
  readonly text: string;
  /** 0 and up. */
  readonly depth: number;
  /** Number in the action list, for an action. */
  readonly action: ReportAction | null;
}

export interface ReportAction {
  readonly number: number;
  readonly itemPath: string;
  readonly itemTitle: string;
  readonly title: string;
  /** "allen, behalve JenV", "VWS, daarna BZK". */
  readonly responsible: string;
  /** Whether those departments do it together, one after the other, or each for itself. */
  readonly share: 'joint' | 'sequence' | 'everybody';
  /** Abbreviations of the departments that each have it to do. */
  readonly departments: readonly string[];
  readonly involved: string;
  /** ISO date or null, and as printed: "27 november 2026", "geen datum". */
  readonly due: string | null;
  readonly dueText: string;
}

/** An action of an earlier meeting. Its task was made then. */
export interface ReportCarried {
  readonly number: number;
  readonly title: string;
  /** Day of the meeting it was agreed in, as printed. */
  readonly born: string;
  /** Abbreviations. */
  readonly departments: readonly string[];
  readonly dueText: string;
  /** What this meeting decided of it, or how far it is: "blijft staan", "gereed". */
  readonly stand: string;
}

export interface ReportDecision {
  readonly number: number;
  readonly itemPath: string;
  readonly itemTitle: string;
  readonly text: string;
}
