import type { DepartmentResolver } from '../../departments/department';
import { readSpeaker } from '../parties/speaker';
import { isPlain, type Line } from './line';
import { headsList } from './section';
import { isPlainTitle, isUsualTitle } from './titles';

/** Usual titles that must look alike before other lines of that look are titles too. */
const LEAST = 2;

/**
 * The lines that look as most of a document's usual titles do ("Mededelingen", "Rondvraag"): above prose or bullets,
 * with a colon, apart or not. Empty where the usual titles look different from one another, or as any short line of prose does.
 */
export function shapedAsUsual(lines: readonly Line[], departments: DepartmentResolver): ReadonlySet<number> {
  const isUsual = (line: Line) => isUsualTitle(line.text) && isTitled(line);
  const usual = lines.flatMap((line, index) => (isUsual(line) ? [index] : []));
  const shape = commonest(usual.map((index) => shapeOf(lines, index)));
  if (shape === null) return new Set();
  const isAlike = (line: Line) => isTitled(line) && !headsList(line.text) && !isSpeaker(line, departments);
  return new Set(
    lines.flatMap((line, index) => (shapeOf(lines, index) === shape && isAlike(line) ? [index] : [])),
  );
}

/** True for who speaks, above what he says. */
export function isSpeaker({ text }: Line, departments: DepartmentResolver): boolean {
  return readSpeaker(`${text.replace(SIGN, '')}:`, departments) !== null;
}

const SIGN = /[:;]$/;

/** True for a title's words at the margin, with nothing before them. */
export function isTitled(line: Line): boolean {
  return isPlain(line) && line.indent === 0 && isPlainTitle(line.text.replace(SIGN, ''));
}

/** True for a line without a small letter. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase();
}

/** What can be seen of a title but its capitals; null for what any short line of prose has. */
function shapeOf(lines: readonly Line[], index: number): string | null {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next) return null;
  const sign = SIGN.exec(line.text)?.[0] ?? '';
  const apart = line.gap > 0;
  const isSeen = apart || sign !== '' || next.bullet || isInCapitals(line.text);
  return isSeen ? `${sign} ${apart} ${next.gap > 0}` : null;
}

/** What at least half of them have, and more than one; null where nothing is so common. */
function commonest(shapes: readonly (string | null)[]): string | null {
  const counts = new Map<string | null, number>();
  for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const [shape = null, count = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return count >= LEAST && count * 2 >= shapes.length ? shape : null;
}
