import type { DepartmentResolver } from '../../departments/department';
import { isOpen, looksLikeNumberedPerson, looksLikePerson } from './attendeeList';
import { readHeadKey, readHeadKeys } from './headKey';
import { shown } from './inlineMarkup';
import { titleOf } from './itemTitle';
import type { HeadField } from './lexicon';
import type { Cell, Line } from './line';
import { areGroupsInOne, isGroupHead, isInGroup } from './listGroups';
import { arePeopleInOne } from './peopleInOne';
import { isPeopleTable, nameColumns, withWholeName } from './peopleTable';
import { isSentence, isUsualTitle } from './titles';

/** One line of a field's value. */
export interface HeadValue {
  readonly text: string;
  readonly bullet: boolean;
  readonly row: readonly Cell[] | null;
}

/** The head of a document: the values of its fields, and which lines they took. */
export interface Head {
  readonly fields: ReadonlyMap<HeadField, readonly HeadValue[]>;
  readonly taken: ReadonlySet<number>;
}

/** Deeper in a document than this there is no head any more. */
const MOST_LINES = 160;
const SECOND_FIELD =
  /(?:\s[/|]|[;.]|\s\s)\s{0,20}(?=(?:afw|afgemeld|aanw|niet aanw|abs|pres|notulist|verslag|voorzitter|vz)\w*[\s:.])|[;.]\s(?=afm(?:eldingen)?:)/i;
const LISTS: readonly HeadField[] = ['present', 'members', 'absent', 'guests'];
const PEOPLE: readonly HeadField[] = [...LISTS, 'chair', 'secretary', 'minuteTaker'];
/** "A. Opening" is no A. Opening. */
const LETTERED = /^[A-Z][.)]\s+/;
const DATE_FIRST = /^(?:\p{L}{2,10}\s+)?\d{1,2}[\s/.-]+(?:\p{L}{3,10}|\d{1,2})[\s/.-]+\d{4}/u;

/**
 * Reads the table at the head of minutes, however it was flattened: "Aanwezig<tab>...", "Aanwezig: ...", the name on a line
 * of its own, two fields on one line, or all names of a row before all its values.
 */
export function readHead(lines: readonly Line[], departments: DepartmentResolver): Head {
  return headFrom(lines, departments);
}

/**
 * A list of people further on, which a page put beside the text: "Deelnemers:" in a colofon, or below the last item. Null where
 * there is none.
 */
export function readLateList(lines: readonly Line[], departments: DepartmentResolver): Head | null {
  const at = lines.findIndex(startsList);
  if (at < 0) return null;
  const { fields, taken } = headFrom(lines.slice(at), departments);
  return { fields, taken: new Set([...taken].map((index) => index + at)) };
}

function startsList({ text, bullet, cells }: Line): boolean {
  const key = bullet || cells ? null : readHeadKey(text);
  return key !== null && key.certain && LISTS.includes(key.field);
}

function headFrom(lines: readonly Line[], departments: DepartmentResolver): Head {
  const reader = new HeadReader(departments);
  for (const [index, line] of lines.slice(0, MOST_LINES).entries()) {
    if (reader.isOver(line) && !(index === 0 && isPageTitle(line))) break;
    if (reader.read(line)) reader.taken.add(index);
  }
  return reader;
}

/** A number before what the document is: its place in a list of papers, or a page number. */
function isPageTitle({ text, label }: Line): boolean {
  return (label?.value ?? 0) > 1 || /^\d{1,2}\s+(?:verslag|notulen|besluitenlijst)\s+van\s/i.test(text);
}

/** "• Aanwezig" above who was there, below "Deelnemers". */
function isKey(text: string): boolean {
  return readHeadKey(text)?.length === text.length;
}

class HeadReader implements Head {
  readonly fields = new Map<HeadField, HeadValue[]>();
  readonly taken = new Set<number>();
  /** Fields that wait for a value; the last goes on taking lines. */
  private open: HeadField[] = [];
  private fresh = false;
  private nameColumns: readonly number[] = [];

  constructor(private readonly departments: DepartmentResolver) {}

  /** The first item of the agenda ends the head. */
  isOver(line: Line): boolean {
    const { label, text, hashes } = line;
    const title = titleOf(line).replace(LETTERED, '');
    if (title !== text && isUsualTitle(title)) return true;
    if (this.fields.size === 0 || readHeadKey(text)) return false;
    const starts = label !== null && label.kind !== 'letter' && label.value <= 1;
    const isItem =
      (starts && !this.isListing(line)) || (hashes > 0 && this.fields.has('present') && !this.fresh);
    return isItem || (isUsualTitle(text) && (line.gap > 0 || !this.isListing(line)));
  }

  /** True when the line belongs to the head. */
  read(line: Line): boolean {
    const columns = line.cells ? null : readHeadKeys(line.text);
    if (columns) return this.start(columns);
    if (isPeopleTable(line.cells ?? [])) return this.startTable(line.cells ?? []);
    if (this.readCells(line)) return true;
    if (!this.fields.has('present') && this.isListByItself(line.text)) {
      this.start(['present']);
      this.add({ text: line.text, bullet: false, row: null });
      return true;
    }
    return this.goOn(line);
  }

  /** No word before it says that these people came. */
  private isListByItself(text: string): boolean {
    if (areGroupsInOne(text, this.departments)) return true;
    return !LISTS.some((list) => this.fields.has(list)) && arePeopleInOne(text, this.departments);
  }

  private start(fields: readonly HeadField[]): boolean {
    this.open = [...fields];
    this.fresh = true;
    for (const field of fields) this.values(field);
    return true;
  }

  /** A table below "Afwezig" is of those who were not there. */
  private startTable(header: readonly Cell[]): boolean {
    this.nameColumns = nameColumns(header);
    return this.start(this.fresh && this.isPeople() ? this.open : ['present']);
  }

  private values(field: HeadField): HeadValue[] {
    const values = this.fields.get(field) ?? [];
    this.fields.set(field, values);
    return values;
  }

  /** "Aanwezig: A (BZK)", "Datum<tab>9 mei", "datum 9 mei<tab>aanwezig A (BZK)". */
  private readCells({ text, start, cells, bullet }: Line): boolean {
    if (bullet && !/^[^:]{3,40}:/.test(text) && !isKey(text)) return false;
    const all = cells ?? [{ text, start }];
    const first = all.find((cell) => cell.text !== '');
    if (!first || !all.some((cell) => readHeadKey(cell.text))) return false;
    if (!readHeadKey(first.text) && (this.isPeople() || all.length > 2)) return false;
    for (const cell of all) {
      const key = readHeadKey(cell.text);
      if (key) this.start([key.field]);
      const value = key ? cell.text.slice(key.length) : cell.text;
      for (const piece of value.split(/<br\s?\/?>/i)) this.addPieces(piece, key?.group ?? null);
    }
    return true;
  }

  /** "A, B / afwezig C": another field may stand behind a slash or bar. */
  private addPieces(text: string, group: string | null): void {
    for (const piece of text.split(SECOND_FIELD)) {
      const key = piece === text ? null : readHeadKey(piece);
      if (key) this.start([key.field]);
      const value = (key ? piece.slice(key.length) : piece).trim();
      if (value !== '') this.add({ text: group ? `${group}: ${value}` : value, bullet: false, row: null });
    }
  }

  /** A list of people is open. */
  private isPeople(): boolean {
    const [field] = this.open;
    return field !== undefined && LISTS.includes(field);
  }

  private add(written: HeadValue): void {
    const value = { ...written, text: shown(written.text) };
    const field = this.open[0];
    if (!field) return;
    const date = this.open.length > 1 && field === 'date' ? DATE_FIRST.exec(value.text)?.[0] : undefined;
    if (date) {
      this.values('date').push({ ...value, text: date });
      this.open.shift();
      return this.add({ ...value, text: value.text.slice(date.length).trim() });
    }
    if (value.text !== '') this.values(field).push(value);
    if (this.open.length > 1 && !LISTS.includes(field)) this.open.shift();
    this.fresh = false;
  }

  /** A line below a field's name or value. */
  private goOn(line: Line): boolean {
    const field = this.open[0];
    if (!field || line.hashes > 0 || !this.fits(line, field)) {
      if (line.hashes > 0 || line.gap > 0) this.open = [];
      return false;
    }
    this.add({
      text: line.text,
      bullet: line.bullet,
      row: line.cells && withWholeName(line.cells, this.nameColumns),
    });
    if (!LISTS.includes(field) && this.open[0] === field && !(field === 'date' || field === 'title'))
      this.open = [];
    return true;
  }

  private fits(line: Line, field: HeadField): boolean {
    if (this.fresh)
      return PEOPLE.includes(field) ? !isSentence(line.text) : !line.bullet && line.text.length < 120;
    if (LISTS.includes(field))
      return (
        this.isListing(line) ||
        (line.gap === 0 && !line.bullet && (/^\(/.test(line.text) || this.isUnfinished(field)))
      );
    return field === 'date' && line.gap === 0 && /^\d{1,2}[.:]\d{2}/.test(line.text);
  }

  /** In a list of people a line goes on when it is as the one before, or looks like somebody. */
  private isListing(line: Line): boolean {
    const field = this.open[0];
    if (!field || !LISTS.includes(field)) return false;
    const values = this.fields.get(field) ?? [];
    if (values.length > 0 && values.at(-1)?.bullet !== line.bullet) return false;
    const row = Boolean(line.cells) && values.some((value) => value.row);
    if (row || this.isGrouped(line, values) || looksLikePerson(line.text, this.departments)) return true;
    return (
      line.label !== null && this.isNumbered(values) && looksLikeNumberedPerson(line.text, this.departments)
    );
  }

  /** "Griffie: Anna", or "Griffie:" above "Anna, Jan", in a list that began so. */
  private isGrouped({ text }: Line, values: readonly HeadValue[]): boolean {
    const [first, last] = [values[0]?.text ?? '', values.at(-1)?.text ?? ''];
    if (isUsualTitle(text) || isSentence(text)) return false;
    if (isInGroup(first)) return isInGroup(text);
    return isGroupHead(first) && (isGroupHead(text) || isGroupHead(last));
  }

  /** Everybody so far has a number, or nobody is there yet. */
  private isNumbered(values: readonly HeadValue[]): boolean {
    return values.every(({ text }) => looksLikeNumberedPerson(text, this.departments));
  }

  private isUnfinished(field: HeadField): boolean {
    const text = this.fields.get(field)?.at(-1)?.text ?? '';
    return isOpen(text) || /(?:,|;|\ben|&|-)$/.test(text) || (text.length > 60 && !/[.:]$/.test(text));
  }
}
