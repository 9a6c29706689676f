import type { DepartmentResolver } from '../../departments/department';
import { readSpeaker } from '../parties/speaker';
import { headingOf, type Heading } from './heading';
import { titleOf } from './itemTitle';
import { letteredInCapitals } from './letteredInCapitals';
import type { Line } from './line';
import { isPlainTitle, isTitleLike } from './titles';

/** The items with those that stand under them: lettered or 2.1-numbered, or a topic right under its item that heads a list. */
export function withItemsBelow(
  headings: readonly Heading[],
  lines: readonly Line[],
  departments: DepartmentResolver,
): readonly Heading[] {
  return headings.flatMap((item, at) => {
    const end = headings[at + 1]?.line ?? lines.length;
    const inside = lines.slice(item.line + 1, end);
    const below = inside.flatMap((line, index) =>
      isBelow(line, lines[item.line]) || isTitled(line, inside[index + 1])
        ? [headingOf(line, item.line + 1 + index, 1)]
        : [],
    );
    if (beginsList(below)) return [item, ...below];
    const lettered = letteredInCapitals(inside);
    if (lettered.length > 1)
      return [
        item,
        ...lettered.map((one) => ({ ...one, line: one.line + item.line + 1, level: 1 as const })),
      ];
    return isTopic(inside, departments) ? [item, headingOf(inside[0] as Line, item.line + 1, 1)] : [item];
  });
}

function isBelow(line: Line, item: Line | undefined): boolean {
  if (!line.label?.below || !isTitleLike(line.text)) return false;
  if (item && item.hashes > 0) return line.hashes > item.hashes;
  const title = titleOf(line);
  return /^\p{Lu}/u.test(title) && (line.label.kind === 'letter' || isPlainTitle(title));
}

/** "a. brief van de gemeente" by itself, with what was said of it below: in a list of sentences the next letter is there. */
function isTitled({ label, text, gap }: Line, next: Line | undefined): boolean {
  if (label?.kind !== 'letter' || gap === 0 || !isPlainTitle(text)) return false;
  return next !== undefined && next.gap > 0 && !next.label && !next.bullet;
}

/** A list begins with a or 1, what was put in with bis; anything else is a sentence that happens to begin so. */
function beginsList(below: readonly Heading[]): boolean {
  return /(?:^|[\d.])(?:a|1|bis)$/i.test(below[0]?.number ?? '');
}

/** "Presentatie huisvesting:" right under its item, above bullets and not somebody who speaks. */
function isTopic([first, second]: readonly Line[], departments: DepartmentResolver): boolean {
  if (!first || !second?.bullet || first.bullet || second.gap === 0) return false;
  const isName = readSpeaker(first.text, departments) !== null || !/\s/.test(first.text);
  return /:$/.test(first.text) && isPlainTitle(first.text.slice(0, -1)) && !isName;
}
