import type { DepartmentResolver } from '../../departments/department';
import { readSpeaker } from '../parties/speaker';
import { agendaNumbering, titleOf, type Chain } from './chains';
import type { Line } from './line';
import { isPlainTitle, isTitleLike, isUsualTitle } from './titles';

/** A line that heads an agenda item. */
export interface Heading {
  /** Index of its line. */
  readonly line: number;
  readonly number: string | null;
  readonly title: string;
  readonly start: number;
  /** 1: it stands under the item before it. */
  readonly level: 0 | 1;
}

const INSERTED = /^ingelast(?:e)?\s+(?:agenda)?punt\b/i;
/** Unusual titles count only in the company of a usual one, and there must be some. */
const LEAST_PLAIN = 2;

/** The lines that head the items of the agenda, in the style this document has: numbered, marked up, bulleted or plain. */
export function agendaHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  const numbering = agendaNumbering(lines);
  if (numbering) return withBelow(numbered(numbering, lines), lines, departments);
  return firstOf([markedUp, bulleted, plain], lines, departments);
}

type Style = (lines: readonly Line[], departments: DepartmentResolver) => readonly Heading[];

function firstOf(styles: readonly Style[], lines: readonly Line[], departments: DepartmentResolver) {
  for (const style of styles) {
    const found = style(lines, departments);
    if (found.length >= LEAST_PLAIN && found.some(({ title }) => isUsualTitle(title))) return found;
  }
  return [];
}

function numbered({ lines: indexes }: Chain, lines: readonly Line[]): readonly Heading[] {
  const hashes = lines[indexes[0] ?? 0]?.hashes ?? 0;
  const inChain = new Set(indexes);
  return lines.flatMap((line, index) => {
    if (inChain.has(index)) return [headingOf(line, index, 0)];
    const sameLevel = hashes > 0 && line.hashes === hashes && index > (indexes[0] ?? 0);
    return sameLevel || INSERTED.test(line.text) ? [headingOf(line, index, 0)] : [];
  });
}

/** The item that a line heads. */
export function headingOf(line: Line, index: number, level: 0 | 1): Heading {
  const length = line.label?.length ?? 0;
  const title = titleOf(line).replace(/\s*:$/, '');
  return { line: index, number: line.label?.printed ?? null, title, start: line.start + length, level };
}

/** The items below: lettered or 2.1-numbered headings, and a topic right under its item that heads a list. */
function withBelow(
  headings: readonly Heading[],
  lines: readonly Line[],
  departments: DepartmentResolver,
): readonly Heading[] {
  return headings.flatMap((item, at) => {
    const end = headings[at + 1]?.line ?? lines.length;
    const inside = lines.slice(item.line + 1, end);
    const below = inside.flatMap((line, index) =>
      isBelow(line, lines[item.line]) ? [headingOf(line, item.line + 1 + index, 1)] : [],
    );
    if (isLetteredFromStart(below)) return [item, ...below];
    return isTopic(inside, departments) ? [item, headingOf(inside[0] as Line, item.line + 1, 1)] : [item];
  });
}

function isBelow(line: Line, item: Line | undefined): boolean {
  if (!line.label?.below || !isTitleLike(line.text)) return false;
  if (item && item.hashes > 0) return line.hashes > item.hashes;
  return /^\p{Lu}/u.test(titleOf(line)) && (line.label.kind === 'letter' || isPlainTitle(titleOf(line)));
}

function isLetteredFromStart(below: readonly Heading[]): boolean {
  return /(?:^|[\d.])(?:a|1)$/i.test(below[0]?.number ?? '');
}

/** "Presentatie huisvesting:" right under its item, above bullets and not somebody who speaks. */
function isTopic([first, second]: readonly Line[], departments: DepartmentResolver): boolean {
  if (!first || !second?.bullet || first.bullet || second.gap === 0) return false;
  const isName = readSpeaker(first.text, departments) !== null || !/\s/.test(first.text);
  return /:$/.test(first.text) && isTitleLike(first.text) && !isName;
}

/** Marked-up headings: the highest level that has more than one. */
function markedUp(lines: readonly Line[]): readonly Heading[] {
  for (const level of [1, 2, 3, 4, 5, 6]) {
    const found = lines.flatMap((line, index) => (line.hashes === level ? [headingOf(line, index, 0)] : []));
    if (found.length >= LEAST_PLAIN) return found;
  }
  const bold = lines.flatMap((line, index) =>
    line.bold && isTitleLike(line.text) ? [headingOf(line, index, 0)] : [],
  );
  return bold.length >= LEAST_PLAIN ? bold : [];
}

/** A numbering that was lost in conversion leaves bullets: a short one at the margin, without the end of a sentence. */
function bulleted(lines: readonly Line[]): readonly Heading[] {
  const found = lines.flatMap((line, index) =>
    line.bullet && line.indent === 0 && isBulletTitle(line, lines[index + 1])
      ? [headingOf(line, index, 0)]
      : [],
  );
  return found.length >= 3 ? found : [];
}

function isBulletTitle({ text }: Line, next: Line | undefined): boolean {
  const heads = next !== undefined && (!next.bullet || next.gap > 0 || next.indent > 0 || isUsualTitle(text));
  return heads && isTitleLike(text) && !/[.!]/.test(text) && /^\p{Lu}/u.test(text);
}

/** Nothing but a short line above running text. */
function plain(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  return lines.flatMap((line, index) =>
    isPlainHeading(line, lines[index + 1], departments) ? [headingOf(line, index, 0)] : [],
  );
}

function isPlainHeading(line: Line, next: Line | undefined, departments: DepartmentResolver): boolean {
  if (line.bullet || line.cells || line.label || line.indent > 0 || !isPlainTitle(line.text)) return false;
  if (readSpeaker(line.text, departments)) return false;
  if (isUsualTitle(line.text) && /^[^:]*:?$/.test(line.text)) return true;
  const isParagraph = next && !next.bullet && !next.cells && !isPlainTitle(next.text);
  return Boolean(isParagraph) && !/[:?!.]$/.test(line.text);
}
