import { lies, type Span } from '../span';
import type { Clause } from './clause';
import { MONTHS } from './lexicon/closedClasses';
import type { Word } from './word';

/** Whether a clause has one of these words. */
export function has({ words }: Clause, list: ReadonlySet<string>): boolean {
  return words.some(({ lower }) => list.has(lower));
}

/** Whether the subject of a clause has one of these words. */
export function isAbout(clause: Clause, list: ReadonlySet<string>): boolean {
  return saysIn(clause, clause.subject, list);
}

/** Whether a phrase of a clause has one of these words. */
export function saysIn({ words }: Clause, phrase: Span | null, list: ReadonlySet<string>): boolean {
  return phrase !== null && words.some((word) => list.has(word.lower) && lies(word, phrase));
}

/** The object where it is one word: "dit". */
export function loneObject({ words, object }: Clause): Word | undefined {
  return words.find(({ start, end }) => start === object?.start && end === object.end);
}

/** "Elk", "ieder": each of those that are named. */
export function isEach({ words }: Clause): boolean {
  return words.some(({ lower }) => lower === 'elk' || lower === 'ieder');
}

/** What stands behind the first of its prepositions that is one of these; null where none is. */
export function behind({ complements }: Clause, ...prepositions: readonly string[]): Span | null {
  return complements.find(({ preposition }) => prepositions.includes(preposition))?.span ?? null;
}

/** "Vanuit BZK", "namens BZK", "van de zijde van BZK". */
export function originOf(clause: Clause): Span | null {
  const side = clause.words.find(({ lower }) => SIDES.has(lower));
  const from = clause.complements.find(
    ({ preposition, span }) => preposition === 'van' && side && span.start > side.end,
  );
  return behind(clause, 'vanuit', 'namens') ?? from?.span ?? null;
}

const SIDES = new Set(['zijde', 'kant']);

/** Whether something stands behind one of these prepositions. */
export function goesBehind(clause: Clause, ...prepositions: readonly string[]): boolean {
  return behind(clause, ...prepositions) !== null;
}

/** The verb that agrees with the subject. */
export function finiteWord({ words, finite }: Clause): Word | undefined {
  return words.find(({ start }) => start === finite?.start);
}

/** Whether the verb that agrees with the subject can be a form of this one. */
export function isFiniteOf(clause: Clause, verb: string): boolean {
  return finiteWord(clause)?.forms.some(({ lemma }) => lemma === verb) ?? false;
}

/** "Is vastgesteld", not "heeft vastgesteld": it was done, and stands. */
export function isSettledPassive(clause: Clause): boolean {
  return clause.tense === 'perfect' && isFiniteOf(clause, 'zijn');
}

/** "Wordt vastgesteld" and "is vastgesteld", not "heeft vastgesteld". */
export function isPassive(clause: Clause): boolean {
  return clause.voice === 'passive' || isSettledPassive(clause);
}

/** "Wordt vastgesteld", and not by anybody who is named. */
export function isByNobody(clause: Clause): boolean {
  return isPassive(clause) && clause.agent === null;
}

/** Over and done with: "heeft gestuurd", "stuurde", "is afgerond". */
export function isDone({ tense }: Clause): boolean {
  return tense === 'past' || tense === 'perfect';
}

/** "Heeft in januari besloten", "in januari is besloten", and not "besloten is tot een proef in januari". */
export function isInMonth({ words, predicate }: Clause): boolean {
  const [verb] = predicate?.spans ?? [];
  return words.some(
    ({ lower, start }, at) =>
      lower === 'in' &&
      MONTHS.has(words[at + 1]?.lower ?? '') &&
      start < (verb?.start ?? 0) &&
      words[at - 1]?.tag !== 'noun',
  );
}

/** A participle by itself, as in notes: "verslag ongewijzigd vastgesteld". */
export function isBareParticiple({ kind, words, predicate }: Clause): boolean {
  if (kind !== 'fragment' || !predicate) return false;
  return words.some(
    ({ start, forms }) =>
      start === predicate.spans[0]?.start && forms.some(({ kind }) => kind === 'participle'),
  );
}
