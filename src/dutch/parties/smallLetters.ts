import type { DepartmentResolver } from '../../departments/department';

/** Abbreviations that are words too: "def versie". */
const WORDS = new Set(['def', 'mod', 'jus']);

/** The text, as long as it was, with the ministries that were typed in small letters in capitals: "vws, i&w" is "VWS, I&W". */
export function withCapitals(text: string, departments: DepartmentResolver): string {
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}+(?:&\p{Ll}+)?(?![\p{L}\p{N}])/gu, (word) => {
    if (WORDS.has(word) || departments.byName(word)?.kind !== 'ministry') return word;
    const capitals = [word.toUpperCase(), word.charAt(0).toUpperCase() + word.slice(1)];
    return capitals.find((form) => departments.mentions(form)[0]?.end === word.length) ?? word;
  });
}
