import { AUXILIARIES } from './lexicon/auxiliaries';
import { PARTICLES } from './lexicon/particles';
import { withParticle } from './lexicon/verbForms';
import type { Open } from './openSegment';
import { isCapitalised } from './token';
import { canBeFinite, isStem, lemmaOf, type Word } from './word';

/** Whether the words behind a comma cannot belong to the clause before it, although they are none that is complete. */
export function startsAfresh(before: Open, right: readonly Word[]): boolean {
  return (
    isNote(before, right) ||
    isPronounFirst(before, right) ||
    isVerbFirst(before, right) ||
    isNameFirst(before, right) ||
    isGapped(before, right) ||
    isSecondOfMany(before, right) ||
    isSecondOfMine(before, right) ||
    isSecondParted(before, right)
  );
}

/** "Is niet af, | doorschuiven naar mei": an infinitive joins no participle and no verb that agrees, so it begins a note of its own. */
function isNote({ kind, words }: Open, right: readonly Word[]): boolean {
  const [first, second] = right;
  if (kind !== 'main' || !first || !first.isPlural || first.isSure || right.some(({ isSure }) => isSure))
    return false;
  if (words.some(({ isPlural }) => isPlural) || second?.tag === 'noun' || second?.tag === 'determiner')
    return false;
  return !words.some(awaitsInfinitive) && words.some((word) => word.isSure || word.isParticiple);
}

/** "Geen bezwaar, | we kiezen de tweede": who does it stands before its verb, so that nothing before the comma belongs to it. */
function isPronounFirst({ kind, words }: Open, [first, second]: readonly Word[]): boolean {
  if (kind !== 'main' || words.length === 0 || !first || !WE.has(first.lower)) return false;
  return second !== undefined && canBeFinite(second) && words.every(({ tag }) => tag !== 'verb');
}

/** "Anna akkoord, | verwerkt het": a name with a word said of it, and what looks like a participle before its object. */
function isVerbFirst({ kind, words }: Open, [first, second]: readonly Word[]): boolean {
  const isShort = kind === 'main' && words.length === 2 && words.every(({ tag }) => tag === 'noun');
  if (!isShort || !first?.isParticiple || !canBeFinite(first)) return false;
  return isCapitalised(words[0] as Word) && (second?.tag === 'determiner' || second?.tag === 'pronoun');
}

/** "SZW levert de cijfers, | VWS verwerkt ze": behind a whole clause a name, what looks like a participle, and what it is done to. */
function isNameFirst({ kind, hasSure }: Open, [name, verb, next]: readonly Word[]): boolean {
  if (kind !== 'main' || !hasSure || name?.tag !== 'noun' || !isCapitalised(name)) return false;
  if (!verb?.isParticiple || !canBeFinite(verb)) return false;
  return next?.tag === 'determiner' || next?.tag === 'pronoun';
}

/** "Anna regelt de catering, | Jan de zaal": who does the same with what. */
function isGapped({ kind, words, hasFinite }: Open, right: readonly Word[]): boolean {
  const [name, determiner, ...thing] = right;
  const [first] = words;
  if (kind !== 'main' || !hasFinite || !first || !name || determiner?.tag !== 'determiner') return false;
  if (![first, name].every((word) => word.tag === 'noun' && isCapitalised(word))) return false;
  return thing.length > 0 && thing.every(({ tag }) => tag === 'noun');
}

const WE = new Set(['we', 'wij']);

/**
 * "De leden bespreken dit | en leveren een voorstel aan": several people do a second thing. An infinitive would have its object
 * and its particle before it.
 */
function isSecondOfMany({ kind, words }: Open, right: readonly Word[]): boolean {
  const [first, second] = right;
  if (kind !== 'main' || !first || !second || !first.isPlural || first.isSure) return false;
  const verb = words.findIndex((word) => word.isPlural && canBeFinite(word));
  if (verb < 1 || words.some(({ isSure }) => isSure)) return false;
  const isSubject = words.slice(0, verb).every(({ tag, text }) => SUBJECT.has(tag) || JOINTS.has(text));
  const last = right.findLast(({ tag }) => tag !== 'mark')?.lower ?? '';
  return (
    isSubject &&
    ((OBJECT.has(second.tag) && second.lower !== 'dat') ||
      (PARTICLES.has(last) && withParticle(lemmaOf(first), last) !== null))
  );
}

const SUBJECT = new Set<Word['tag']>(['noun', 'determiner', 'pronoun']);
const JOINTS = new Set(['en', ',', '/', '&', '+']);
const OBJECT = new Set<Word['tag']>(['determiner', 'pronoun']);

/** "Ik vraag het Anna | en kom er in mei op terug". */
function isSecondOfMine({ kind, words }: Open, [first, second]: readonly Word[]): boolean {
  if (kind !== 'main' || !first || !second || !isStem(first) || first.isParticiple) return false;
  const speaks = words.some(({ lower }, at) => lower === 'ik' && at < 3) && words.some(isStem);
  return speaks && (OBJECT.has(second.tag) || second.tag === 'adverb');
}

/** "Vergewist zich hiervan | en licht de leden in": a third person that is a noun too, with its object and its particle behind it. */
function isSecondParted({ kind, words }: Open, [first, second, ...rest]: readonly Word[]): boolean {
  const particle = rest.findLast(({ tag }) => tag !== 'mark')?.lower ?? '';
  if (kind !== 'main' || !first?.forms.some((form) => form.kind === 'third') || first.isPlural) return false;
  if (!second || !OBJECT.has(second.tag) || words.length === 0) return false;
  return PARTICLES.has(particle) && withParticle(lemmaOf(first), particle) !== null;
}

/** "Zal", "moet": the infinitive may be theirs; on "is", "heeft" and "wordt" none hangs. */
function awaitsInfinitive({ forms }: Word): boolean {
  return forms.some(({ lemma }) => AUXILIARIES.has(lemma) && !PERFECT.has(lemma));
}

const PERFECT = new Set(['zijn', 'hebben', 'worden']);
