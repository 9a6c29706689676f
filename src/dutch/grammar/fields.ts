import type { Span } from '../span';
import type { Complement } from './clause';
import type { Cluster } from './cluster';
import { COURTESIES, SUBJECT_PRONOUNS, TIME_WORDS } from './lexicon/closedClasses';
import { isNamedPaper, isProduct } from './lexicon/papers';
import { isOfClass } from './lexicon/verbForms';
import { wordList } from './lexicon/wordList';
import { nounPhraseEnd } from './nounPhrase';
import type { Segment } from './segment';
import { isCapitalised } from './token';
import { lemmaOf, startsNounPhrase, type Word } from './word';

/** The noun phrases of a clause by what they do in it. */
export interface Fields {
  readonly subject: Span | null;
  readonly object: Span | null;
  readonly agent: Span | null;
  readonly complements: readonly Complement[];
}

interface Range {
  readonly start: number;
  readonly end: number;
}

/** Tells subject, object and complements by their places around the finite verb. */
export function fieldsOf(
  { words, kind, isFronted }: Segment,
  { finite, predicate }: Cluster,
  isQuestion: boolean,
): Fields {
  const used = new Set(predicate?.spans.map(({ start }) => start));
  const complements = complementsOf(words, used);
  const subject = upToName(
    words,
    finite,
    subjectOf(words, { finite, predicate }, kind, isFronted || isQuestion),
  );
  const from = subject && subject.start > finite ? subject.end : Math.max(finite + 1, subject?.end ?? 0);
  const object = firstPhrase(words, from);
  return {
    subject: subject && spanOf(words, subject),
    object: object && spanOf(words, object),
    agent: complements.find(({ preposition }) => preposition === 'door')?.span ?? null,
    complements: complements.filter(({ preposition }) => preposition !== 'door'),
  };
}

/** "Zal | de heer Proef | contact opnemen": behind a name begins what it does something to. */
function upToName(words: readonly Word[], finite: number, subject: Range | null): Range | null {
  const courtesy = subject && words[subject.start]?.tag === 'determiner' ? subject.start + 1 : subject?.start;
  if (!subject || subject.start <= finite || !COURTESIES.has(words[courtesy ?? 0]?.lower ?? ''))
    return subject;
  const name = words.slice(0, subject.end).findLastIndex(isCapitalised);
  return name > (courtesy ?? 0) ? { start: subject.start, end: name + 1 } : subject;
}

function subjectOf(
  words: readonly Word[],
  { finite, predicate }: Pick<Cluster, 'finite' | 'predicate'>,
  kind: Segment['kind'],
  isInverted: boolean,
): Range | null {
  if (kind === 'infinitive') return null;
  if (finite < 0) return null;
  if (kind === 'subordinate') return firstPhrase(words.slice(0, finite), 0);
  if (finite === 0) return isInverted ? firstPhrase(words, 1) : pronounAfter(words, 0);
  const prefield = prefieldOf(words, finite);
  if (prefield && isObjectBehind(words, finite, prefield)) return prefield;
  if (
    prefield &&
    (isPointed(words, finite, prefield, predicate?.lemma ?? '') || isDoneByOffice(words, finite))
  )
    return firstPhrase(words, finite + 1) ?? prefield;
  if (prefield && isFirstPerson(words, prefield)) return prefield;
  const several = prefield && isOfSeveral(words, finite, prefield) ? firstPhrase(words, finite + 1) : null;
  if (several) return several;
  const behind = prefield === null ? (firstPhrase(words, finite + 1) ?? overTime(words, finite)) : null;
  const inverted = pronounAfter(words, finite) ?? behind;
  return inverted ?? prefield ?? eventBefore(words, finite);
}

/** "Van SZW wordt vóór 12 april | een offerte | verwacht": in a passive a time may stand between the verb and its subject. */
function overTime(words: readonly Word[], finite: number): Range | null {
  const verb = words[finite];
  if (!verb || lemmaOf(verb) !== 'worden' || words[finite + 1]?.tag !== 'preposition') return null;
  const end = nounPhraseEnd(words, finite + 2);
  return end > finite + 2 ? firstPhrase(words, end) : null;
}

/** "De volgende vergadering wordt verplaatst": it tells when, unless nothing else is there to be the subject. */
function eventBefore(words: readonly Word[], finite: number): Range | null {
  const [determiner, order, event] = words;
  if (determiner?.tag !== 'determiner' || !ORDERS.has(order?.lower ?? '')) return null;
  if (event?.tag !== 'noun' || TIME_WORDS.has(event.lower)) return null;
  const end = Math.min(nounPhraseEnd(words, 0), finite);
  return end > 2 ? { start: 0, end } : null;
}

const ORDERS = new Set(['volgende', 'vorige', 'komende', 'eerstvolgende', 'aankomende']);

/** "Deze stuurt Anna rond", "de opmerkingen verwerkt Anna": what it is done to stands before the verb, a name right behind it. */
function isPointed(words: readonly Word[], finite: number, { start, end }: Range, lemma: string): boolean {
  const next = words[finite + 1];
  if (next?.tag !== 'noun' || !isCapitalised(next) || !POINTERS.has((words[start] as Word).lower))
    return false;
  return (
    end - start === 1 ||
    disagrees(words, finite, start) ||
    isOnePaper(words, { start, end: Math.min(end, finite) }, lemma)
  );
}

/** "Dat doet het secretariaat". */
function isDoneByOffice(words: readonly Word[], finite: number): boolean {
  const [first] = words;
  const isThat = finite === 1 && (first?.lower === 'dat' || first?.lower === 'dit');
  const verb = words[finite];
  return isThat && verb !== undefined && lemmaOf(verb) === 'doen' && words[finite + 1]?.tag === 'determiner';
}

/** "De lijst stuurt SZW morgen rond": no paper sends. */
function isOnePaper(words: readonly Word[], { start, end }: Range, lemma: string): boolean {
  const noun = words.slice(start, end).find(({ tag }) => tag === 'noun');
  return (
    noun !== undefined &&
    start < end - 1 &&
    (isProduct(noun.lower) || isNamedPaper(noun.lower)) &&
    isSent(lemma)
  );
}

/** Verbs that say nothing of a paper itself, as "bevat" and "noemt" do. */
function isSent(lemma: string): boolean {
  return lemma === 'maken' || lemma === 'overnemen' || isOfClass(lemma, 'deliver', 'make', 'inquire');
}

const POINTERS = new Set(['de', 'het', 'een', 'dit', 'dat', 'deze', 'die', 'alle']);

/** Things in the plural before a verb in the singular. */
function disagrees(words: readonly Word[], finite: number, start: number): boolean {
  const length = words.slice(start + 1, finite).findIndex(({ tag }) => tag !== 'noun');
  const noun = words[length < 0 ? finite - 1 : start + length];
  const isSingular = words[finite]?.forms.every(({ kind }) => kind !== 'plural' && kind !== 'pasts') ?? false;
  return isSingular && noun !== undefined && noun.lower.endsWith('en');
}

/** "Anna benadert ze", "BZK stuurt jullie de brief": these may be objects, and are where a name stands before the verb. */
function isObjectBehind(words: readonly Word[], finite: number, { start }: Range): boolean {
  const next = words[finite + 1]?.lower ?? '';
  const name = words[start] as Word;
  if (name.tag !== 'noun' || !isCapitalised(name)) return false;
  return OBLIQUE.has(next) || (POLITE.has(next) && /\p{Lu}.*\p{Lu}/u.test(name.text));
}

const OBLIQUE = new Set(['ze', 'jullie', 'iedereen']);
/** A thing before the verb may be their object as well: "Opmerkingen stuurt u aan ...". */
const POLITE = new Set(['u', 'je']);

/** "Ik stuur je de lijst": nobody else can be. */
function isFirstPerson(words: readonly Word[], { start, end }: Range): boolean {
  return end - start === 1 && FIRST.has((words[start] as Word).lower);
}

const FIRST = new Set(['ik', 'we', 'wij']);

/** "Punt 7 pakken Anna en Jan op", "het opstellen van de lijst nemen Anna en Jan op zich": one thing before a verb in the plural, the names of several behind it. */
function isOfSeveral(words: readonly Word[], finite: number, { start, end }: Range): boolean {
  const head = words.slice(start, end).findIndex(({ tag }) => tag === 'preposition');
  const phrase = words.slice(start, head < 0 ? end : start + head);
  const isNeuter = words[start]?.lower === 'het';
  const isOne = isNeuter || phrase.every(({ lower }) => lower !== 'en' && !/(?:en|s)$/.test(lower));
  const [one, joint, other] = words.slice(finite + 1);
  const isPlural = words[finite]?.forms.every(({ kind }) => kind === 'plural') ?? false;
  if (!isOne || !isPlural || (joint?.lower !== 'en' && joint?.text !== '/')) return false;
  return [one, other].every((name) => name?.tag === 'noun' && isCapitalised(name));
}

/** What stands before the verb, when that can be its subject: no adverb, no preposition, no time. */
function prefieldOf(words: readonly Word[], finite: number): Range | null {
  const from = loneComma(words, finite) + 1;
  const start = words.findIndex(
    (word, at) => at >= from && (startsNounPhrase(word) || word.tag === 'pronoun'),
  );
  if (start < 0 || start >= finite) return null;
  const before = words.slice(from, start);
  if (before.some(({ tag }) => NO_SUBJECT.has(tag))) return null;
  if (isTime(words.slice(start, finite))) return null;
  if (words[start]?.tag === 'pronoun' && !SUBJECT_PRONOUNS.has((words[start] as Word).lower)) {
    return ['er', 'daar', 'hier', 'zich'].includes((words[start] as Word).lower)
      ? null
      : { start, end: start + 1 };
  }
  const end = Math.min(nounPhraseEnd(words, start), finite);
  if (end <= start) return null;
  return words[end]?.text === ',' && EXCEPTING.has(words[end + 1]?.lower ?? '')
    ? { start, end: finite - 1 }
    : { start, end };
}

/** What stands before a phrase that is no subject: "in mei", "als vervolgstap". */
const NO_SUBJECT = new Set<Word['tag']>(['preposition', 'verb', 'adverb', 'subordinator']);

/** "Alle leden, behalve BZK, leveren": who is left out is said of the subject. */
const EXCEPTING = new Set(['behalve', 'uitgezonderd', 'm.u.v.', 'muv']);

/** The last comma before the verb that no list needs: what stands before it is another thing. */
function loneComma(words: readonly Word[], finite: number): number {
  if (words.some(({ lower }, at) => at < finite && (lower === 'en' || lower === '/'))) return -1;
  if (words[finite - 1]?.text === ',') return -1;
  return words.findLastIndex(({ text }, at) => at < finite && text === ',');
}

/** "zal ik", "stuurt hij": a nominative right behind the verb is the subject whatever stands before it. */
function pronounAfter(words: readonly Word[], finite: number): Range | null {
  const next = words[finite + 1];
  if (!next || !NOMINATIVE.has(next.lower)) return null;
  return { start: finite + 1, end: finite + 2 };
}

const NOMINATIVE = wordList(`ik jij je u hij zij ze wij we jullie men iedereen`);

/** The first noun phrase from here on, over adverbs and lone pronouns; none beyond a preposition or a verb. */
function firstPhrase(words: readonly Word[], from: number): Range | null {
  for (let start = from; start < words.length; start += 1) {
    const word = words[start] as Word;
    const end = nounPhraseEnd(words, start);
    if (end > start && !(TIME_WORDS.has(word.lower) && isTime(words.slice(start, end))))
      return { start, end };
    if (word.tag !== 'adverb' && word.tag !== 'pronoun' && end === start) return null;
    start = Math.max(start, end - 1);
  }
  return null;
}

/** "Deze week", and not "deze werkgroep". */
function isTime(phrase: readonly Word[]): boolean {
  const head = phrase.find(({ tag }) => tag !== 'determiner' && tag !== 'mark');
  return head !== undefined && TIME_WORDS.has(head.lower);
}

function complementsOf(words: readonly Word[], used: ReadonlySet<number>): readonly Complement[] {
  const complements: Complement[] = [];
  words.forEach(({ tag, start, lower }, index) => {
    if (tag !== 'preposition' || used.has(start)) return;
    const end = nounPhraseEnd(words, index + 1);
    if (end === index + 1) return;
    const span = spanOf(words, { start: index + 1, end });
    complements.push({ preposition: SHORT.get(lower) ?? lower, span });
  });
  return complements;
}

const SHORT: ReadonlyMap<string, string> = new Map([
  ['ism', 'i.s.m.'],
  ['mbt', 'm.b.t.'],
  ['tbv', 't.b.v.'],
  ['tav', 't.a.v.'],
  ['nav', 'n.a.v.'],
]);

function spanOf(words: readonly Word[], { start, end }: Range): Span {
  return { start: (words[start] as Word).start, end: (words[end - 1] as Word).end };
}
