import { AUXILIARIES, MODALS } from './lexicon/auxiliaries';
import { PARTICLES } from './lexicon/particles';
import { withParticle, type VerbForm } from './lexicon/verbForms';
import type { Predicate } from './clause';
import type { Segment } from './segment';
import { isParticiple, isPlural, isSure, startsNounPhrase, type Word } from './word';

/** The verbs of a clause, sorted out. */
export interface Cluster {
  /** Position of the finite verb; -1 in an infinitive clause and in a fragment. */
  readonly finite: number;
  readonly predicate: Predicate | null;
  readonly auxiliaries: readonly string[];
  readonly isPast: boolean;
  readonly hasParticiple: boolean;
}

/** Finds the finite verb of a clause, its main verb with the particle, and what stands over that. */
export function clusterOf(segment: Segment): Cluster {
  const { words } = segment;
  const finite = finiteAt(segment);
  const verbs = words.map((_, index) => index).filter((index) => index !== finite && isVerbal(words, index));
  const governing = finite < 0 ? null : lemmaAt(words, finite);
  const isAuxiliary = governing !== null && AUXILIARIES.has(governing);
  const content = verbs.filter(
    (index) => !AUXILIARIES.has(lemmaAt(words, index)) || isParticipleAt(words, index),
  );
  const main =
    segment.kind === 'infinitive'
      ? infinitiveAt(words)
      : pickMain(words, finite, isAuxiliary, content.length > 0 ? content : verbs);
  const auxiliaries = [finite, ...verbs]
    .filter((index) => index >= 0 && index !== main)
    .map((index) => lemmaAt(words, index));
  return {
    finite,
    predicate: main < 0 ? null : predicateOf(words, main, main === finite),
    auxiliaries,
    isPast:
      finite >= 0 && (words[finite] as Word).forms.some(isPastForm) && !hasPresent(words[finite] as Word),
    hasParticiple: main >= 0 && main !== finite && isParticipleAt(words, main),
  };
}

/** The last of the verbs right behind "te": "te blijven inzetten". */
function infinitiveAt(words: readonly Word[]): number {
  let at = words.findIndex(({ tag }) => tag === 'te') + 1;
  while (words[at + 1]?.tag === 'verb') at += 1;
  return words[at]?.tag === 'verb' ? at : -1;
}

function pickMain(
  words: readonly Word[],
  finite: number,
  isAuxiliary: boolean,
  content: readonly number[],
): number {
  if (finite >= 0 && !isAuxiliary) return finite;
  const particled = finite >= 0 && content.length === 0;
  if (particled) return finite;
  return (
    content.find((index) => isParticipleAt(words, index) && content.length === 1) ?? content.at(-1) ?? finite
  );
}

function isPastForm({ kind }: VerbForm): boolean {
  return kind === 'past' || kind === 'pasts';
}

function hasPresent({ forms }: Word): boolean {
  return forms.some(({ kind }) => kind === 'third' || kind === 'plural');
}

/** The finite verb: the surest word; a plural only where it can stand; a stem beside "ik", "je" or at the head. */
function finiteAt({ words, kind, isFronted }: Segment): number {
  if (kind === 'infinitive') return -1;
  const sure = kind === 'main' ? words.findIndex(isSure) : words.findLastIndex(isSure);
  if (sure >= 0) return sure;
  const stem = words.findIndex((word, index) => isFiniteStem(words, index) && word.forms.length > 0);
  const plural =
    kind === 'main' ? mainPlural(words, isFronted) : words.findLastIndex((_, at) => isInfinitive(words, at));
  if (plural >= 0 && (stem < 0 || plural < stem)) return plural;
  return stem >= 0 ? stem : lonePast(words);
}

function lonePast(words: readonly Word[]): number {
  return words.findIndex(
    ({ forms }) => forms.some(isPastForm) && !forms.some(({ kind }) => kind === 'participle'),
  );
}

/** In a main clause a plural form is finite in second place, behind a subject; else it is an infinitive of notes. */
function mainPlural(words: readonly Word[], isFronted: boolean): number {
  const at = words.findIndex((word, index) => isPlural(word) && words[index - 1]?.tag !== 'te');
  if (at < 0) return -1;
  const word = words[at] as Word;
  if (word.forms.every(({ kind, particle }) => kind !== 'plural' || particle !== null)) return -1;
  if (at === 0) return isFronted || startsPronoun(words[1]) || AUXILIARIES.has(lemmaAt(words, 0)) ? 0 : -1;
  if (AUXILIARIES.has(lemmaAt(words, at))) return at;
  const prefield = words.slice(0, at);
  if (prefield.some(({ tag }) => tag === 'adverb' || tag === 'preposition'))
    return at < words.length - 1 && isPluralSubject(words[at + 1]) ? at : looksPlural(prefield) ? at : -1;
  return at < words.length - 1 || looksPlural(prefield) ? (looksPlural(prefield) ? at : -1) : -1;
}

function startsPronoun(word: Word | undefined): boolean {
  return word !== undefined && ['we', 'wij', 'jullie', 'ze', 'zij', 'u'].includes(word.lower);
}

function isPluralSubject(word: Word | undefined): boolean {
  return startsPronoun(word) || word?.lower === 'de' || word?.lower === 'alle';
}

/** "de departementen", "VWS en BZK", "wij", "Jan, Piet". */
function looksPlural(words: readonly Word[]): boolean {
  const [first] = words;
  if (startsPronoun(first) || first?.lower === 'allen') return true;
  if (words.some(({ lower, text }) => lower === 'en' || text === '/' || text === '&' || text === ','))
    return true;
  return words.some(({ tag, lower }) => tag === 'noun' && /(?:en|s|ers)$/.test(lower) && lower.length > 3);
}

/** "ik stuur", "stuur je": a stem is a finite verb beside these only. */
function isFiniteStem(words: readonly Word[], index: number): boolean {
  if (!(words[index] as Word).forms.some(({ kind }) => kind === 'stem')) return false;
  const before = words[index - 1]?.lower;
  const after = words[index + 1]?.lower;
  return before === 'ik' || after === 'ik' || after === 'je' || after === 'jij';
}

/** Verbs beside the finite one: infinitives and participles that no noun follows. */
function isVerbal(words: readonly Word[], index: number): boolean {
  if (isInfinitive(words, index)) return true;
  const next = words[index + 1];
  return isParticipleAt(words, index) && next?.tag !== 'noun';
}

function isInfinitive(words: readonly Word[], index: number): boolean {
  return isPlural(words[index] as Word);
}

function isParticipleAt(words: readonly Word[], index: number): boolean {
  return isParticiple(words[index] as Word);
}

function lemmaAt(words: readonly Word[], index: number): string {
  const forms = words[index]?.forms ?? [];
  return (forms.find(({ kind }) => kind !== 'stem' && kind !== 'participle') ?? forms[0])?.lemma ?? '';
}

/** The main verb with its particle: "levert ... aan", "aan te leveren". */
function predicateOf(words: readonly Word[], main: number, isFinite: boolean): Predicate {
  const lemma =
    isParticipleAt(words, main) && !isFinite ? participleLemma(words, main) : lemmaAt(words, main);
  const span = spanOf(words[main] as Word);
  const particle = isFinite ? particleAfter(words, main, lemma) : particleBefore(words, main, lemma);
  if (particle < 0) return { lemma, spans: [span] };
  const word = words[particle] as Word;
  return { lemma: withParticle(lemma, word.lower) ?? lemma, spans: [span, spanOf(word)] };
}

function participleLemma(words: readonly Word[], index: number): string {
  const { forms } = words[index] as Word;
  return forms.find(({ kind }) => kind === 'participle')?.lemma ?? '';
}

function spanOf({ start, end }: Word): { start: number; end: number } {
  return { start, end };
}

/** The last word behind the verb that makes a verb with it and opens no noun phrase. */
function particleAfter(words: readonly Word[], verb: number, lemma: string): number {
  return words.findLastIndex(
    (word, index) =>
      index > verb &&
      PARTICLES.has(word.lower) &&
      withParticle(lemma, word.lower) !== null &&
      !startsNounPhrase(words[index + 1]),
  );
}

/** "aan te leveren", "rond gaan sturen": the particle stands right before. */
function particleBefore(words: readonly Word[], verb: number, lemma: string): number {
  for (let index = verb - 1; index >= Math.max(0, verb - 3); index -= 1) {
    const word = words[index] as Word;
    if (PARTICLES.has(word.lower) && withParticle(lemma, word.lower) !== null) return index;
    if (word.tag !== 'te' && word.tag !== 'verb') return -1;
  }
  return -1;
}

/** True when a modal verb stands in a list of lemmas. */
export function modalOf(auxiliaries: readonly string[]): string | null {
  return auxiliaries.find((lemma) => MODALS.has(lemma)) ?? null;
}
