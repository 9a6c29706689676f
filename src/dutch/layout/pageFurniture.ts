import { furnitureKind, type FurnitureKind } from './furniture';
import { loneItemNumbers } from './loneNumbers';
import type { SourceLine } from './sourceLine';

/** A value of a letterhead's label is no sentence, heading or bullet. */
const VALUE_LONGEST = 60;
const NO_VALUE = /^(?:#|[-•]\s|\d{1,2}[.)]\s)|\p{Ll}{3}[.:;]$/u;
/** Lines below "Contactpersoon" at most. */
const CONTACT_LINES = 8;
/** Lines this short, many below one another, are a scanner's noise. */
const NOISE_LENGTH = 3;
const NOISE_LINE = 14;
const NOISE_LEAST = 6;
/** Empty lines that may stand between two parts of one letterhead. */
const NEAR = 3;

interface Marked {
  readonly source: SourceLine;
  readonly gap: number;
  kind: FurnitureKind | null;
  out: boolean;
}

/**
 * Which lines are page furniture: letterhead, colofon, running headers and footers, page numbers, black boxes, a scanner's
 * noise. Known by what they say and by what stands beside them, never by their place on the page, which is lost in text.
 */
export function pageFurniture(lines: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const marked = withGaps(lines);
  markStrong(marked);
  markRunning(marked);
  markUnits(marked);
  markNoise(marked);
  return new Set(marked.filter(({ out }) => out).map(({ source }) => source));
}

function withGaps(lines: readonly SourceLine[]): readonly Marked[] {
  const items = loneItemNumbers(lines);
  const marked: Marked[] = [];
  let gap = 0;
  for (const source of lines) {
    const kind = items.has(source) ? null : furnitureKind(source.text);
    if (source.text !== '') marked.push({ source, gap, kind, out: false });
    gap = source.text === '' ? gap + 1 : 0;
  }
  return marked;
}

/** Labels with their values, and what is furniture wherever it stands. */
function markStrong(lines: readonly Marked[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.kind === null || line.kind === 'unit') continue;
    line.out = true;
    const most = line.kind === 'contact' ? CONTACT_LINES : line.kind === 'label' && isAlone(line) ? 1 : 0;
    for (const value of lines.slice(index + 1, index + 1 + most)) {
      if (value.kind === 'label' || value.kind === 'contact' || !canBeValue(value.source)) break;
      if (line.kind === 'label' && !isAddress(line) && !/\d/.test(value.source.text)) break;
      value.out = true;
    }
  }
}

/** "Onze referentie" has its value below it; "Onze referentie 4151" has it already. */
function isAlone({ source }: Marked): boolean {
  return !/\d/.test(source.text);
}

/** A date, a reference and a number of pages have a digit; a street may have none. */
function isAddress({ source }: Marked): boolean {
  return /adres/i.test(source.text);
}

function canBeValue({ text }: SourceLine): boolean {
  return text.length <= VALUE_LONGEST && !NO_VALUE.test(text) && !text.includes('\t');
}

/** A line that stands beside a page number more than once runs along on every page. */
function markRunning(lines: readonly Marked[]): void {
  const beside = lines.flatMap(({ kind }, index) =>
    kind === 'page' ? [lines[index - 1], lines[index + 1]].filter((line) => line !== undefined) : [],
  );
  const times = new Map<string, number>();
  for (const { source } of beside) times.set(shape(source), (times.get(shape(source)) ?? 0) + 1);
  for (const line of beside)
    if ((times.get(shape(line.source)) ?? 0) > 1 && canBeValue(line.source)) line.out = true;
}

function shape({ text }: SourceLine): string {
  return text.replace(/\d+/g, '0');
}

/** The name of an organisation is furniture at the top of the document and beside other furniture, with its second line. */
function markUnits(lines: readonly Marked[]): void {
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const besideFurniture = !before || (before.out && before.kind !== 'nothing' && line.gap <= NEAR);
    if (line.kind === 'unit' && besideFurniture) line.out = true;
    else if (before?.out && before.kind === 'unit' && isSecondLine(line, before)) {
      line.out = true;
      line.kind = 'unit';
    }
  }
  for (let index = lines.length - 2; index >= 0; index -= 1) {
    const [line, after] = [lines[index], lines[index + 1]];
    if (!line || !after?.out || after.kind === 'nothing' || after.gap > NEAR || line.out) continue;
    const above = lines[index - 1];
    if (line.kind === 'unit') line.out = true;
    else if (above?.kind === 'unit' && isSecondLine(line, above)) line.out = above.out = true;
  }
}

/** The name goes on; "woensdag 18 november" below it tells when. */
function isSecondLine(line: Marked, first: Marked): boolean {
  if (/\d/.test(line.source.text)) return false;
  const isBroken = /(?:\sen|,|[-/]|plv\.)\**$/.test(first.source.text) || /^\p{Ll}/u.test(line.source.text);
  return line.gap === 0 && isBroken && canBeValue(line.source);
}

function markNoise(lines: readonly Marked[]): void {
  let run: Marked[] = [];
  for (const line of [...lines, null]) {
    if (line && line.source.text.length <= NOISE_LINE && !/^[-•]/.test(line.source.text)) {
      run.push(line);
      continue;
    }
    const noise = run.filter(({ source }) => source.text.length <= NOISE_LENGTH);
    if (noise.length >= NOISE_LEAST && noise.length * 2 > run.length)
      for (const marked of run) marked.out = true;
    run = [];
  }
}
