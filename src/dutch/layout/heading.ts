import { titleIn } from './chains';
import { shown } from './inlineMarkup';
import type { Line } from './line';
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
    title: shown(text)
      .replace(TIME_BEHIND, '')
      .replace(/\s*[:;]$|(?<=\)|\p{Ll}{4})\.$/u, ''),
    start,
    level,
    lines: 1,
  };
}

/** A broken title's second line is shorter, begins at once, and ends no sentence. */
const SECOND_LINE = 0.6;

/** The headings with the second lines of those that were broken at the edge of the page. */
export function withSecondLines(headings: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const { width } = wrappingOf(lines);
  if (width === null) return headings;
  const heads = new Set(headings.map(({ line }) => line));
  return headings.map((heading) => {
    const [first, second] = [lines[heading.line], lines[heading.line + 1]];
    const isFull = (first?.text.length ?? 0) >= width * 0.8;
    if (!isFull || !second || heads.has(heading.line + 1) || !isSecondLine(second, width)) return heading;
    return { ...heading, title: `${heading.title} ${shown(second.text)}`, lines: 2 };
  });
}

function isSecondLine({ text, gap, bullet, label }: Line, width: number): boolean {
  return (
    gap === 0 && !bullet && label === null && text.length <= width * SECOND_LINE && !/[.:;?!]$/.test(text)
  );
}
