import { isAscii } from './characters';
import type { Department, DepartmentMention } from './department';
import { wordRuns, type WordRun } from './wordRuns';

/** Every way departments are written in running text, and how many words at most a name that begins with a word has. */
export interface WrittenNames {
  readonly departments: ReadonlyMap<string, Department>;
  readonly longest: ReadonlyMap<string, number>;
}

/** Names as they are looked up. */
export function writtenNames(departments: ReadonlyMap<string, Department>): WrittenNames {
  const longest = new Map<string, number>();
  for (const name of departments.keys()) {
    const words = wordRuns(name);
    const first = words[0]?.text ?? '';
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  }
  return { departments, longest };
}

/**
 * Departments named in a text, left to right, whole words only, the longest name first: "BZK" is never "BZ". Capitals
 * count: "OM" is the public prosecutor, "om" is not. Linear in the length of the text.
 */
export function findMentions(text: string, written: WrittenNames): readonly DepartmentMention[] {
  const words = wordRuns(text);
  const mentions: DepartmentMention[] = [];
  for (let index = 0; index < words.length;) {
    const found = longestAt(text, words, index, written);
    if (found) mentions.push(found.mention);
    index += found?.words ?? 1;
  }
  return mentions;
}

function longestAt(
  text: string,
  words: readonly WordRun[],
  index: number,
  { departments, longest }: WrittenNames,
): { mention: DepartmentMention; words: number } | null {
  const first = words[index];
  if (!first) return null;
  const most = longest.get(composed(first.text)) ?? 0;
  for (let count = Math.min(most, words.length - index); count > 0; count -= 1) {
    const last = words[index + count - 1];
    if (!last) continue;
    const department = departments.get(composed(text.slice(first.start, last.end)));
    if (department) return { mention: { department, start: first.start, end: last.end }, words: count };
  }
  return null;
}

/** Letters with their accents in one. */
function composed(word: string): string {
  return isAscii(word) ? word : word.normalize('NFC');
}
