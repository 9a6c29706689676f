import type { Line } from './line';
import { isTitleLike } from './titles';

const AGENDA =
  /^(?:concept[- ]?|voorlopige |geannoteerde |vaste )?agenda(?:punten)?(?: (?:van )?(?:vandaag|de vergadering|het overleg))?\s*:?$/i;

/** The lines of an agenda that stands as a list above the minutes; empty when there is none. */
export function agendaList(lines: readonly Line[]): readonly number[] {
  const heading = lines.findIndex((line) => line.label === null && AGENDA.test(line.text));
  if (heading < 0) return [];
  const listed: number[] = [];
  const first = lines[heading + 1];
  for (let index = heading + 1; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || line.hashes > 0 || !isListed(line)) break;
    const marked = line.bullet || line.label !== null;
    const alike =
      marked === (first?.bullet || first?.label !== null) &&
      (marked || line.gap === 0 || index === heading + 1);
    if (!alike || beginsAnew(line, lines[listed.at(-1) ?? heading])) break;
    listed.push(index);
  }
  return listed.length > 1 ? listed : [];
}

/** Behind a number a title may end in a full stop. */
function isListed({ text, label }: Line): boolean {
  return isTitleLike(label === null ? text : text.replace(/\.$/, ''));
}

/** The number 1 again: the minutes begin. */
function beginsAnew({ label }: Line, last: Line | undefined): boolean {
  return (
    label?.kind === 'number' &&
    last?.label?.kind === 'number' &&
    label.value <= last.label.value &&
    !label.below
  );
}
