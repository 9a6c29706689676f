import type { DepartmentResolver } from '../../departments/department';
import { wordRuns, type WordRun } from '../../departments/wordRuns';
import { perWord } from '../perWord';
import type { Cast } from './cast';

const SMALL = /^\p{Ll}+(?:&\p{Ll}+)?$/u;
/** Abbreviations that are words too: "def versie". */
const WORDS = new Set(['def', 'mod', 'jus']);

/**
 * The text, as long as it was, with the ministries and the first names that were typed in small letters in capitals: "vws, i&w"
 * is "VWS, I&W", "anna" is "Anna".
 */
export function withCapitals(text: string, { departments, participants }: Cast): string {
  const firstNames = firstNamesOf(participants);
  const ministries = ministriesOf(departments);
  let written = '';
  for (const { text: word, start } of namesIn(text)) {
    if (start < written.length) continue;
    const isName = firstNames.has(word) && !isMonth(word, start, text);
    const name = isName ? capitalised(word) : ministries(word);
    if (name !== null) written += text.slice(written.length, start) + name;
  }
  return written + text.slice(written.length);
}

/** "14 jan", "eind mei", "jan 2027": no Jan and no Mei. */
function isMonth(word: string, start: number, text: string): boolean {
  if (!MONTHS.has(word)) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  return (
    /(?:\d|\b(?:begin|half|medio|eind|in))\.?\s$/i.test(before) ||
    /^\s\d/.test(text.slice(start + word.length))
  );
}

const MONTHS = new Set(['jan', 'mei', 'april', 'juni', 'juli']);

/** Where a name may stand: each word, and before it two with "&" between them. */
function namesIn(text: string): readonly WordRun[] {
  const words = wordRuns(text);
  if (!text.includes('&')) return words;
  return words.flatMap((word, index) => {
    const next = words[index + 1];
    const isJoined = next?.start === word.end + 1 && text[word.end] === '&';
    const { start } = word;
    return isJoined ? [{ text: text.slice(start, next.end), start, end: next.end }, word] : [word];
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

const told = new WeakMap<DepartmentResolver, (word: string) => string | null>();

/** How a ministry in small letters is written; null for any other word. */
function ministriesOf(departments: DepartmentResolver): (word: string) => string | null {
  const made = told.get(departments) ?? perWord((word) => ministryOf(word, departments));
  told.set(departments, made);
  return made;
}

function ministryOf(word: string, departments: DepartmentResolver): string | null {
  if (!SMALL.test(word) || WORDS.has(word) || departments.byName(word)?.kind !== 'ministry') return null;
  const forms = [word.toUpperCase(), capitalised(word)];
  return forms.find((form) => departments.mentions(form)[0]?.end === word.length) ?? null;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
