import type { DepartmentResolver } from '../../departments/department';
import { headingOf, type Heading } from './heading';
import { isInCapitals, isSpeaker, isTitled, shapedAsUsual } from './headingShape';
import type { Line } from './line';
import { headsList } from './section';
import { isMarked, isPlainTitle, isTitleLike, isUsualTitle } from './titles';

const LEVELS = [1, 2, 3, 4, 5, 6];
const LEAST_BULLETS = 3;
const TIME_FIRST = /^\d{1,2}[.:]\d{2}/;
const SENTENCE_END = /[.!](?:\s|$)/;
const LINK = /:\/\//;

/** Marked-up headings of the highest level that has more than one; else lines in bold. */
export function markedUpHeadings(lines: readonly Line[]): readonly Heading[] {
  for (const level of LEVELS) {
    const found = headingsWhere(lines, ({ hashes }) => hashes === level);
    if (found.length > 1) return found;
  }
  return headingsWhere(lines, ({ bold, text }) => bold && isTitleLike(text));
}

/** A numbering lost in conversion leaves bullets: a title at the margin, with text, deeper bullets or sentences below it. */
export function bulletedHeadings(lines: readonly Line[]): readonly Heading[] {
  const found = headingsWhere(
    lines,
    (line, next) => line.bullet && line.indent === 0 && isBulletTitle(line, next),
  );
  return found.length >= LEAST_BULLETS ? found : [];
}

function isBulletTitle({ text }: Line, next: Line | undefined): boolean {
  const heads = next && (!next.bullet || next.gap > 0 || next.indent > 0 || /[.?!:]$/.test(next.text));
  const isTitle = isTitleLike(text) && !SENTENCE_END.test(text) && !LINK.test(text) && /^\p{Lu}/u.test(text);
  return isTitle && Boolean(heads);
}

/** Nothing but a short line above running text. Topics are fewer than the items they stand in. */
export function plainHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  const shaped = shapedAsUsual(lines, departments);
  const found = lines.flatMap((line, index) => {
    const isHeading =
      shaped.has(index) || (isPlainHeading(line, lines[index + 1]) && !isSpeaker(line, departments));
    return isHeading ? [headingOf(line, index, 0)] : [];
  });
  const items = withoutTopics(found, shaped);
  return items.length * 2 < found.length || !items.some(({ title }) => isUsualTitle(title)) ? found : items;
}

/** Fewer divide nothing. */
const LEAST_PARTS = 3;

/** In minutes that have no usual title at all: short lines that stand apart, each right above prose or in capitals. */
export function partHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  return unlessFew(
    plainHeadings(lines, departments).filter(({ line: index }) => {
      const [line, next] = [lines[index], lines[index + 1]];
      if (!line || !next || line.gap === 0 || next.gap > 0) return false;
      return /[.!?]$/.test(next.text) || isInCapitals(line.text);
    }),
  );
}

/** In such minutes: short lines that stand apart, each above bullets. Slides have them too, but nobody was there. */
export function noteHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  const isHeading = (line: Line, next: Line | undefined) =>
    line.gap > 0 && next?.bullet === true && isNoteTitle(line) && !isSpeaker(line, departments);
  return unlessFew(headingsWhere(lines, isHeading));
}

/** In minutes that are one tree of bullets: those at the margin, each a few words above bullets that stand further in. */
export function treeHeadings(lines: readonly Line[], departments: DepartmentResolver): readonly Heading[] {
  const bullets = lines.filter(({ bullet }) => bullet);
  const margin = Math.min(...bullets.slice(0, MOST_BULLETS).map(({ indent }) => indent));
  const isTop = ({ bullet, indent }: Line) => bullet && indent === margin;
  const found = headingsWhere(
    lines,
    (line, next) =>
      isTop(line) &&
      isTopic(line.text) &&
      !isSpeaker(line, departments) &&
      next?.bullet === true &&
      next.indent > margin,
  );
  return found.length * 2 > lines.filter(isTop).length ? unlessFew(found) : [];
}

/** So many tell where the margin is. */
const MOST_BULLETS = 200;

function isTopic(text: string): boolean {
  return isPlainTitle(text) && !isMarked(text) && !headsList(text) && !/[:?]$/.test(text) && !isLong(text);
}

/** Marked-up headings of the level that has most of them: in a summary without a head these part the topics. */
export function sectionHeadings(lines: readonly Line[]): readonly Heading[] {
  const byLevel = LEVELS.map((level) => headingsWhere(lines, ({ hashes }) => hashes === level));
  return unlessFew(byLevel.reduce((most, found) => (found.length > most.length ? found : most)));
}

function isNoteTitle(line: Line): boolean {
  return isTitled(line) && !headsList(line.text) && !isMarked(line.text);
}

function unlessFew(headings: readonly Heading[]): readonly Heading[] {
  return headings.length >= LEAST_PARTS ? headings : [];
}

function isPlainHeading(line: Line, next: Line | undefined): boolean {
  const text = line.text.replace(/;$/, '');
  if (!isTitled(line)) return false;
  if (isUsualTitle(text)) return /^[^:]*:?$/.test(text);
  if (isMarked(text) || TIME_FIRST.test(text) || /[:?!.]$/.test(text)) return false;
  if (text !== line.text) return line.gap > 0;
  return next !== undefined && !next.cells && heads(line, next);
}

/** Above a sentence a short line is a heading; above bullets, and above another short line, when it stands apart and is no label, or in capitals. */
function heads({ text, gap }: Line, next: Line): boolean {
  if (next.bullet) return gap > 0 && next.gap === 0 && (isLong(text) || isInCapitals(text));
  if (!isPlainTitle(next.text) || next.text.endsWith(':')) return true;
  return gap > 0 && (next.gap > 0 || isLong(text) || isInCapitals(text));
}

/** Behind an empty line a title of some words is one, though another short line is below it. */
function isLong(text: string): boolean {
  return text.split(/\s+/, 4).length > 3;
}

function headingsWhere(
  lines: readonly Line[],
  isHeading: (line: Line, next: Line | undefined) => boolean,
): readonly Heading[] {
  return lines.flatMap((line, index) =>
    isHeading(line, lines[index + 1]) ? [headingOf(line, index, 0)] : [],
  );
}

/** This many short headings in a row, each with little below it, are the topics of the item above them. */
const LEAST_TOPICS = 3;
const TOPIC_WORDS = 3;
const TOPIC_LINES = 8;

/** Without the runs of short headings that only divide the item above them. */
function withoutTopics(headings: readonly Heading[], shaped: ReadonlySet<number>): readonly Heading[] {
  const kept: Heading[] = [];
  let run: Heading[] = [];
  for (const [index, heading] of headings.entries()) {
    const below = (headings[index + 1]?.line ?? heading.line) - heading.line;
    if (index > 0 && !shaped.has(heading.line) && isTopicSized(heading.title) && below <= TOPIC_LINES) {
      run.push(heading);
      continue;
    }
    if (run.length < LEAST_TOPICS) for (const topic of run) kept.push(topic);
    kept.push(heading);
    run = [];
  }
  return run.length < LEAST_TOPICS ? [...kept, ...run] : kept;
}

function isTopicSized(title: string): boolean {
  return !isUsualTitle(title) && title.split(/\s+/, TOPIC_WORDS + 1).length <= TOPIC_WORDS;
}
