import type { DepartmentResolver } from '../../departments/department';
import type { Cast } from './cast';

/** Abbreviations that are words too: "def versie". */
const WORDS = new Set(['def', 'mod', 'jus']);

/**
 * The text, as long as it was, with the ministries and the first names that were typed in small letters in capitals: "vws, i&w"
 * is "VWS, I&W", "anna" is "Anna".
 */
export function withCapitals(text: string, { departments, participants }: Cast): string {
  const firstNames = firstNamesOf(participants);
  return text.replace(/(?<![\p{L}\p{N}])\p{Ll}+(?:&\p{Ll}+)?(?![\p{L}\p{N}])/gu, (word) => {
    if (firstNames.has(word)) return capitalised(word);
    if (WORDS.has(word) || departments.byName(word)?.kind !== 'ministry') return word;
    return asWritten(word, departments);
  });
}

const known = new WeakMap<Cast['participants'], ReadonlySet<string>>();

/** The first names in small letters; made once for an attendance list. */
function firstNamesOf(participants: Cast['participants']): ReadonlySet<string> {
  const made =
    known.get(participants) ??
    new Set(participants.flatMap(({ name }) => name?.split(/[\s,]/u, 1)[0]?.toLowerCase() ?? []));
  known.set(participants, made);
  return made;
}

function asWritten(word: string, departments: DepartmentResolver): string {
  const forms = [word.toUpperCase(), capitalised(word)];
  return forms.find((form) => departments.mentions(form)[0]?.end === word.length) ?? word;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
