import { isPlain, type Line } from './line';
import { readLabel } from './listMark';
import type { SourceLine } from './sourceLine';
import { isPlainTitle, isTitleLike, isUsualTitle } from './titles';

const LONE = /^\d{1,2}[.)]?$/;
const BARE = /^\d{1,2}$/;
/** One number by itself may be anything. */
const LEAST = 2;

/** Page numbers count on too, but above no titles. */
export function loneItemNumbers(sources: readonly SourceLine[]): ReadonlySet<SourceLine> {
  const found: SourceLine[] = [];
  let usual = 0;
  for (const [index, source] of sources.entries()) {
    const title = sources[index + 1]?.text ?? '';
    const last = found.at(-1);
    if (!BARE.test(source.text) || !/^\p{Lu}/u.test(title) || !isPlainTitle(title)) continue;
    if (last && Number(source.text) !== Number(last.text) + 1) continue;
    found.push(source);
    if (isUsualTitle(title)) usual += 1;
  }
  return new Set(usual >= LEAST ? found : []);
}

/** Numbers that stand on a line of their own, each put before the title on the line below it. */
export function withLoneNumbers(lines: readonly Line[]): readonly Line[] {
  const found = new Set(lines.flatMap((_, index) => (isLone(lines, index) ? [index] : [])));
  if (found.size < LEAST) return lines;
  return lines.flatMap((line, index) => {
    if (found.has(index)) return [];
    return [found.has(index - 1) ? numbered(line, lines[index - 1] as Line) : line];
  });
}

function isLone(lines: readonly Line[], index: number): boolean {
  const [line, below] = [lines[index], lines[index + 1]];
  if (!line || !below || line.bullet || line.cells || !LONE.test(line.text)) return false;
  return isPlain(below) && isTitleLike(below.text.replace(/;$/, ''));
}

function numbered(line: Line, { text, gap, afterCut }: Line): Line {
  const label = readLabel(`${text} ${line.text}`, true);
  return { ...line, label: label && { ...label, length: 0 }, gap, afterCut };
}
