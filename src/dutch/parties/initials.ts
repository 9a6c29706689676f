import type { Participant } from '../participant';
import type { Cast } from './cast';
import type { Parties } from './parties';

/** Nothing but initials: "AV", "AV/JP", "AV en JP". */
const ONLY = /^\s*\p{Lu}\p{L}?\p{Lu}{1,2}(?:\s*(?:[/,&+]|\ben\b)\s*\p{Lu}\p{L}?\p{Lu}{1,2}){0,5}\s*$/u;
const EACH = /\p{Lu}\p{L}?\p{Lu}{1,2}/gu;

/** Where only names can stand, initials lead to whom they fit alone; null where one of them fits nobody or several. */
export function partiesByInitials(phrase: string, { participants }: Cast): Parties | null {
  if (!ONLY.test(phrase)) return null;
  const found = [...phrase.matchAll(EACH)].map(({ 0: letters, index }) => ({
    codes: departmentsOf(letters, participants),
    span: { start: index, end: index + letters.length },
  }));
  if (found.some(({ codes }) => codes === null)) return null;
  const departments = [...new Set(found.flatMap(({ codes }) => codes ?? []))];
  const spans = found.map(({ span }) => span);
  return { responsible: { kind: 'joint', departments }, involved: [], spans, end: spans.at(-1)?.end ?? 0 };
}

function departmentsOf(letters: string, participants: readonly Participant[]): readonly string[] | null {
  const fitting = participants.filter(({ name }) => name !== null && initialsOf(name).includes(letters));
  const [only] = fitting;
  const agree = fitting.every(({ departments }) => departments.join() === only?.departments.join());
  return only && agree && only.departments.length > 0 ? only.departments : null;
}

/** "AV", "AdV" and "ADV" for Anna de Voorbeeld, also where the surname is written first. */
export function initialsOf(name: string): readonly string[] {
  const [surnameFirst = '', givenLast] = name.split(',', 2);
  const words = `${givenLast ?? ''} ${surnameFirst}`.split(/[\s.-]+/).filter((word) => /^\p{L}/u.test(word));
  if (words.length < 2) return [];
  const letters = words.slice(0, 6).map((word) => word.charAt(0));
  const big = letters.filter((letter) => letter === letter.toUpperCase());
  const all = [
    letters.join(''),
    letters.join('').toUpperCase(),
    big.join(''),
    `${big[0] ?? ''}${big.at(-1) ?? ''}`,
  ];
  return [...new Set(all)];
}
