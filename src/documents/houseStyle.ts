/** How an organisation's documents look. All of it is data: a ministry fills in its own in the settings. */
export interface HouseStyle {
  /** First line of the letterhead, and the unit below it. */
  readonly organisation: string;
  readonly unit: string;
  /** Blocks beside the header table on the first page, each with a heading ("Contactpersoon") or without. */
  readonly colophon: readonly ColophonBlock[];
  /** Which of the meeting's own facts stand below the colophon, in this order. */
  readonly colophonFacts: readonly ColophonFact[];
  /** Rows of the header table, in this order, with the label each has here. */
  readonly headerFields: readonly HeaderFieldStyle[];
  /** Whether somebody is printed with the name, or by department and role only. */
  readonly attendance: 'names' | 'departments';
  /** Whether a speaker stands above what was said in one go, or before each line. */
  readonly speakers: 'above' | 'before';
  readonly fonts: { readonly text: string; readonly heading: string };
  /** Without "#": "1A1A1A". */
  readonly colours: { readonly text: string; readonly heading: string; readonly line: string };
  /** A picture for the letterhead, or null. */
  readonly logo: Logo | null;
}

export interface ColophonBlock {
  readonly heading: string;
  readonly lines: readonly string[];
}

export type ColophonFact = 'date' | 'reference' | 'pages';

/** Every field that a header table can have. */
export const headerFields = [
  'description',
  'date',
  'place',
  'present',
  'absent',
  'reference',
  'minuteTaker',
] as const;

export type HeaderField = (typeof headerFields)[number];

export interface HeaderFieldStyle {
  readonly field: HeaderField;
  readonly label: string;
}

export interface Logo {
  /** Its bytes: as text, because a style travels with the settings. */
  readonly base64: string;
  readonly type: 'png' | 'jpg';
  /** In points. */
  readonly width: number;
  readonly height: number;
  /** What somebody hears who cannot see it. */
  readonly description: string;
}

/** What a font may be called: the name ends in documents and in their looks, as it stands. */
export const fontName = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,59}$/u;

/** A sober official document without anybody's emblem: what a workspace begins with. */
export const neutralStyle: HouseStyle = {
  organisation: '',
  unit: '',
  colophon: [],
  colophonFacts: ['date', 'reference', 'pages'],
  headerFields: [
    { field: 'description', label: 'Omschrijving' },
    { field: 'date', label: 'Vergaderdatum en -tijd' },
    { field: 'place', label: 'Vergaderplaats' },
    { field: 'present', label: 'Aanwezig' },
    { field: 'absent', label: 'Afwezig' },
  ],
  attendance: 'names',
  speakers: 'before',
  fonts: { text: 'Verdana', heading: 'Verdana' },
  colours: { text: '000000', heading: '000000', line: '8C8C8C' },
  logo: null,
};
