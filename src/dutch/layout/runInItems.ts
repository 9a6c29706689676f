import type { DepartmentResolver } from '../../departments/department';
import { readSpeaker } from '../parties/speaker';
import { headAndNote } from './itemLines';
import type { Line } from './line';
import { isMarked, isPlainTitle } from './titles';

/** Fewer are no agenda. */
const LEAST = 3;
const TITLE = /^(\p{Lu}[^:.;!?]{2,60})(?::(?=\s+\S)|;(?=\s|$))/u;
/** A first name by itself, with nothing to tell it from a topic but what he does: "Anna: stuurt de brief". */
const DOES = /:\s+(?:\p{Ll}+t|gaat|doet|zal)\s/u;

/**
 * "1. Huisvesting: we hebben ...", "2. Vervoer: ...": numbered paragraphs with their title before a colon, as two lines each.
 * The same lines where fewer than three count on from 1, or where who takes a task stands before a colon.
 */
export function withRunInItems(lines: readonly Line[], departments: DepartmentResolver): readonly Line[] {
  const found = new Set<number>();
  let next = 1;
  for (const [index, line] of lines.entries()) {
    if (line.label?.value !== next || !isRunIn(line, departments)) continue;
    found.add(index);
    next += 1;
  }
  if (found.size < LEAST) return lines;
  return lines.flatMap((line, index) => (found.has(index) ? split(line) : [line]));
}

function isRunIn({ text, label, bullet, cells }: Line, departments: DepartmentResolver): boolean {
  if (!label || label.kind !== 'number' || label.below || bullet || cells) return false;
  const words = text.slice(label.length, label.length + 120);
  const title = TITLE.exec(words)?.[1];
  if (!title || !isPlainTitle(title) || isMarked(title) || DOES.test(words)) return false;
  return readSpeaker(`${title}: `, departments) === null;
}

function split(line: Line): readonly Line[] {
  const { text, start, label } = line;
  const length = label?.length ?? 0;
  return headAndNote(line, label?.printed ?? '', { text: text.slice(length), start: start + length });
}
