import { SUBJECT_PRONOUNS, TIME_WORDS } from './lexicon/closedClasses';
import { PARTICLES } from './lexicon/particles';
import { withParticle } from './lexicon/verbForms';
import type { Open } from './openSegment';
import { isCapitalised } from './token';
import { canBeFinite, lemmaOf, type Word } from './word';

/** "De leden die nog niet reageerden, | sturen hun reactie": behind what is said of the subject comes its verb. */
export function endsRelative(
  { kind, link, hasFinite, words }: Open,
  [first, next]: readonly Word[],
): boolean {
  if (kind !== 'subordinate' || link !== 'die' || !hasFinite || words.at(-1)?.tag !== 'verb') return false;
  return first !== undefined && canBeFinite(first) && (first.isPlural || isBeforeDoer(first, next));
}

/** "De opmerkingen die zijn gemaakt, | verwerkt VWS": what looks like a participle agrees with who stands behind it. */
export function isBeforeDoer(verb: Word, next: Word | undefined): boolean {
  if (!verb.isParticiple || !next) return false;
  return (next.tag === 'noun' && isCapitalised(next)) || SUBJECT_PRONOUNS.has(next.lower);
}

/** "stelt het rapport, zodra het er is, | aan de leden ter beschikking": behind the comma the clause around goes on. */
export function isInserted({ kind, hasFinite, words }: Open, around: Open, right: readonly Word[]): boolean {
  if (kind !== 'subordinate' || !hasFinite || words.at(-1)?.tag !== 'verb' || !around.hasSure) return false;
  const awaited = around.awaitsVerb && !right.some(({ isSure }) => isSure) && right.at(-1)?.isPlural === true;
  return awaited || ((opens(right) || completes(right, around)) && !right.some(canBeFinite));
}

/** A phrase that a clause may go on with: whom it is for, when, what else. */
function opens([first]: readonly Word[]): boolean {
  return first !== undefined && (OPENING.has(first.tag) || TIME_WORDS.has(first.lower));
}

const OPENING = new Set<Word['tag']>(['preposition', 'determiner', 'adverb']);

/** "stuurt de lijst, die nu klaar is, | vrijdag rond": the particle of the verb before it. */
function completes(right: readonly Word[], { words }: Open): boolean {
  const last = right.findLast(({ tag }) => tag !== 'mark')?.lower ?? '';
  const verb = PARTICLES.has(last) ? words.find(({ isSure }) => isSure) : undefined;
  return verb !== undefined && withParticle(lemmaOf(verb), last) !== null;
}
