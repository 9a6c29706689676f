import { shown } from './inlineMarkup';
import { titleIn } from './itemTitle';
import { isPlain, type Line } from './line';
import { isTitleLike } from './titles';
import { wrappingOf } from './wrapping';

/** A line that heads an agenda item. */
export interface Heading {
  /** Index of its line. */
  readonly line: number;
  readonly number: string | null;
  readonly title: string;
  readonly start: number;
  /** 1: it stands under the item before it. */
  readonly level: 0 | 1;
  /** Lines it takes: a title may be broken at the edge of the page. */
  readonly lines: number;
}

/** "(13.30 - 13.45 uur)", "(10 min.)": when an item is taken and how long it takes are no part of its title. */
const TIME_BEHIND =
  /\s*(?:\((?:ca\.?\s)?(?:\d{1,2}[.:]\d{2}(?:\s?(?:uur|u))?(?:\s?[-–]\s?\d{1,2}[.:]\d{2}(?:\s?(?:uur|u))?)?|\d{1,3}\s?(?:min(?:uten|\.)?|['’′]))\)|\s[-–]?\s?\d{1,2}[.:]\d{2}(?:\s?[-–]\s?\d{1,2}[.:]\d{2})?\s?(?:uur|u)?)\s*[.:]?$/i;

/** The item that a line heads. */
export function headingOf(line: Line, index: number, level: 0 | 1): Heading {
  const { text, start } = titleIn(line);
  return {
    line: index,
    number: line.label?.printed ?? null,
    title: withoutEnd(shown(text).replace(TIME_BEHIND, '')),
    start,
    level,
    lines: 1,
  };
}

/** What may end a title without being part of it: a colon, a dash, the full stop of no abbreviation. */
const END = /\s*[:;]$|\s+[–-]$|(?<=\)|\p{Ll}{4}|\d{4}|\p{Lu}{3})\.$/u;

function withoutEnd(title: string): string {
  return ':;–-.'.includes(title.slice(-1)) ? title.replace(END, '') : title;
}

/** A broken title's second line is shorter, begins at once, and ends no sentence. */
const SECOND_LINE = 0.6;

/** The headings with the second lines of those that were broken at the edge of the page. */
export function withSecondLines(headings: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const { width } = wrappingOf(lines);
  const heads = new Set(headings.map(({ line }) => line));
  return headings.map((heading) => {
    const [first, second, third] = lines.slice(heading.line, heading.line + 3);
    if (!first || !second || heads.has(heading.line + 1) || !isSecondLine(second)) return heading;
    const isFull =
      width !== null && first.text.length >= width * 0.8 && second.text.length <= width * SECOND_LINE;
    const isBlock = first.gap > 0 && third?.gap !== 0 && goesOn(first.text, second.text);
    if (!isFull && !isBlock) return heading;
    return { ...heading, title: `${heading.title} ${shown(second.text)}`, lines: 2 };
  });
}

function isSecondLine(line: Line): boolean {
  return isPlain(line) && line.gap === 0 && !/[.:;?!]$/.test(line.text);
}

/** What is said of an item in few words. */
const SAID = /^(?:geen|niet|niets|nvt|n\.v\.t|zie|is|zijn|wordt|worden|akkoord|door)\b/;
/** A title of fewer words is broken by no page. */
const LEAST_WORDS = 4;

/** Two lines by themselves of which the second begins small: "Evaluatie van het feest in de", "kantine". */
function goesOn(first: string, second: string): boolean {
  if (/[.:;?!]$/.test(first) || !/^\p{Ll}/u.test(second) || SAID.test(second)) return false;
  return first.split(/\s+/, LEAST_WORDS).length === LEAST_WORDS && isTitleLike(`${first} ${second}`);
}
