import { headingOf, type Heading } from './heading';
import type { Line } from './line';
import { headsList } from './section';
import { isTitleLike } from './titles';

/** Where items are marked-up headings, the headings one level deeper stand under them; not those above a list of actions or decisions. */
export function withSubheadings(headings: readonly Heading[], lines: readonly Line[]): readonly Heading[] {
  const level = lines[headings[0]?.line ?? 0]?.hashes ?? 0;
  if (level === 0 || headings.some(({ level: below }) => below === 1)) return headings;
  const first = headings[0]?.line ?? 0;
  const below = lines.flatMap((line, index) =>
    index > first && line.hashes === level + 1 && isTitleLike(line.text) && !headsList(line.text)
      ? [headingOf(line, index, 1)]
      : [],
  );
  return [...headings, ...below].sort((one, other) => one.line - other.line);
}
