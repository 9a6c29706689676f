import type { Department, DepartmentMention } from './department';

/** The longest name in the data has eight words. */
const MOST_WORDS = 8;

/**
 * Departments named in a text, left to right, whole words only, the longest name first: "BZK" is never "BZ". Capitals
 * count: "OM" is the public prosecutor, "om" is not. Linear in the length of the text.
 */
export function findMentions(
  text: string,
  written: ReadonlyMap<string, Department>,
): readonly DepartmentMention[] {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
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
  words: readonly RegExpExecArray[],
  index: number,
  written: ReadonlyMap<string, Department>,
): { mention: DepartmentMention; words: number } | null {
  const first = words[index];
  if (!first) return null;
  for (let count = Math.min(MOST_WORDS, words.length - index); count > 0; count -= 1) {
    const last = words[index + count - 1];
    if (!last) continue;
    const end = last.index + last[0].length;
    const department = written.get(text.slice(first.index, end).normalize('NFC'));
    if (department) return { mention: { department, start: first.index, end }, words: count };
  }
  return null;
}
