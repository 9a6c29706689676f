import { AUXILIARIES } from './lexicon/auxiliaries';
import { PARTICLES } from './lexicon/particles';
import { withParticle, type VerbForm } from './lexicon/verbForms';
import { wordList } from './lexicon/wordList';
import { spellingOf, tagOf, verbOf, type Spelling } from './spelling';
import type { Token } from './token';
import type { Verb, Word } from './word';

/** What a word can be as a verb between the words beside it. */
export function verbHere(spelling: Spelling, words: readonly Word[], after: Token | null): Verb {
  const { lower, verb } = spelling;
  if (verb.forms.length === 0) return verb;
  const found = formsHere(spelling, words, after);
  const forms = found.length === 0 && isAwaited(verb, words, after) ? verb.forms : found;
  return forms === verb.forms ? verb : verbOf(lower, forms);
}

/**
 * "Zal hier nog naar kijken", "er wordt voor gekozen", "zal het inbrengen bij de groep", "gaat ons vertegenwoordigen": behind a
 * preposition or a determiner an infinitive or a participle is a noun, but where the preposition was left behind by "hier" or "er",
 * and where the determiner is an object by itself.
 */
function isAwaited({ isPlural, isParticiple }: Verb, words: readonly Word[], after: Token | null): boolean {
  const before = words.at(-1);
  if (!(isPlural || isParticiple) || !before || !closes(after)) return false;
  if (before.tag === 'preposition') return words.slice(-STRANDED).some(({ lower }) => PLACES.has(lower));
  if (!isPlural) return false;
  const verb = words.at(-2);
  return PRONOUNS.has(before.lower) && verb !== undefined && verb.forms.some(({ lemma }) => OVER.has(lemma));
}

/** Whether nothing that an infinitive could be the head of comes behind it. */
function closes(after: Token | null): boolean {
  if (!after || after.kind === 'mark') return true;
  const { tag, lower } = spellingOf(after.text);
  if (tag === 'preposition') return lower !== 'van';
  return tag === 'coordinator' || tag === 'subordinator' || lower === 'dat';
}

/** How many words back "hier" stands. */
const STRANDED = 6;
const PLACES = new Set(['er', 'hier', 'daar', 'waar']);
const PRONOUNS = new Set(['het', 'ons', 'haar', 'hun', 'jullie']);
/** What an infinitive hangs on. */
const OVER = new Set(['zullen', 'gaan', 'kunnen', 'moeten', 'willen', 'mogen', 'laten', 'komen']);

function formsHere(
  { lower, verb, isCapitalised, isAcronym }: Spelling,
  words: readonly Word[],
  after: Token | null,
): readonly VerbForm[] {
  if (words.length === 0 && isFronted(lower, after)) return [];
  if (lower === 'daar' || (lower === 'nodig' && words.at(-1)?.tag === 'subordinator')) return [];
  const isJoined = verb.forms.some(isJoinedStem);
  if (isJoined && isOfMine(words, after)) return verb.forms;
  const forms = isJoined ? verb.forms.filter((form) => !isJoinedStem(form)) : verb.forms;
  const before = words.at(-1) ?? null;
  const isFirst = before === null || before.tag === 'mark';
  if (isCapitalised && !isFirst) return [];
  if (lower === 'zijn') return isPossessive(words, after) ? [] : forms;
  if (isAcronym) return [];
  if (isListedNoun(lower, words)) return [];
  if (before?.tag === 'preposition') {
    if (after && MODAL_PLURALS.has(lower)) return forms;
    const isLast = !after || after.kind === 'mark';
    const isThus = isLast && before.lower === 'conform';
    return forms.filter(
      ({ kind }) => (kind === 'third' && !isStemToo(forms)) || (kind === 'participle' && isThus),
    );
  }
  if (before?.tag !== 'determiner') return forms;
  if (PRONOUNS.has(before.lower) && isPassiveHere(forms)) return forms;
  if (before.lower === 'overige' && words.at(-2)?.lower === 'het') return forms;
  if (COUNTS.has(before.lower))
    return NOUN_PLURALS.has(lower) ? [] : forms.filter(({ kind }) => kind === 'plural');
  if (!LONE.has(before.lower)) return [];
  if (after && spellingOf(after.text).lower === 'ik') return forms;
  if (NEUTER.has(before.lower) && COMMON_NOUNS.has(lower)) return forms;
  return forms.filter(
    (form) =>
      standsBehind(before, form, forms, after) || (form.kind === 'participle' && isDoneTo(words, after)),
  );
}

/** "Heeft dat toegezegd", "heeft het toegezegd voor vrijdag"; "heeft het besproken stuk" goes on with what it is. */
function isDoneTo(words: readonly Word[], after: Token | null): boolean {
  const verb = words.at(-2);
  return closes(after) && verb !== undefined && verb.forms.some(({ lemma }) => lemma === 'hebben');
}

/** "Haar wordt verzocht", "hun is gevraagd": to them; what is theirs is never called so. */
function isPassiveHere(forms: readonly VerbForm[]): boolean {
  return forms.every(({ lemma, kind }) => lemma === 'worden' && kind !== 'stem');
}

/** "Gezien de begroting": in the light of it; a participle would have its verb behind it. */
function isFronted(lower: string, after: Token | null): boolean {
  return FRONTED.has(lower) && after !== null && spellingOf(after.text).tag === 'determiner';
}

const FRONTED = new Set(['gezien', 'gehoord', 'gegeven']);

/** Determiners that can also stand by themselves, before a verb: "dit regelt Anna". */
const LONE = new Set(['dit', 'dat', 'die', 'deze', 'het', 'wat', 'elk', 'ieder', 'veel']);

/** "dat ik het uitzoek": anywhere else "uitzoek", "aanpak" and "opzet" are nouns. */
function isJoinedStem({ kind, particle }: VerbForm): boolean {
  return kind === 'stem' && particle !== null;
}

function isOfMine(words: readonly Word[], after: Token | null): boolean {
  const mine = words.findLastIndex(({ lower }) => lower === 'ik');
  const before = words.at(-1);
  if (mine < 1 || words.slice(mine - 1).some(({ tag }) => tag === 'verb') || !closes(after)) return false;
  return before?.tag !== 'preposition' && (before?.tag !== 'determiner' || NEUTER.has(before.lower));
}

/** "Daar naar willen kijken", "van BZK uit zullen we": no nouns, whatever stands before them. */
const MODAL_PLURALS = new Set(['zullen', 'willen', 'moeten', 'mogen', 'kunnen']);

/** "de overige drie volgen": behind a count a plural is a verb, unless it is a noun too. */
const COUNTS = new Set(['overige', 'andere', 'beide', 'twee', 'drie', 'vier', 'vijf', 'zes', 'alle']);
const NOUN_PLURALS = wordList(`
  plannen vragen werken delen besluiten berichten testen toetsen boeken zorgen kaarten tekenen stemmen schetsen vormen kosten
  punten zaken namen stukken antwoorden
`);

/** "Een lijst met vragen en antwoorden". */
function isListedNoun(word: string, words: readonly Word[]): boolean {
  if (words.at(-1)?.lower !== 'en' || !NOUN_PLURALS.has(word)) return false;
  const noun = words.at(-2);
  return noun?.tag === 'noun' && NOUN_PLURALS.has(noun.lower);
}

/** "Wat dit kost", "dat start in mei": the nouns would have "deze" or "de". */
const NEUTER = new Set(['dit', 'dat', 'het']);
const COMMON_NOUNS = new Set(['kost', 'start', 'test', 'inzet', 'kaart']);

/** "het opstellen" and "dat besluit" are nouns; "het regelt", "dit opstellen" and "die leveren" are verbs. */
function standsBehind(
  before: Word,
  { kind }: VerbForm,
  forms: readonly VerbForm[],
  after: Token | null,
): boolean {
  if (kind === 'third' || kind === 'past') return !isStemToo(forms);
  return kind === 'plural' && (before.lower !== 'het' || !after || after.kind === 'mark');
}

function isStemToo(forms: readonly VerbForm[]): boolean {
  return forms.some(({ kind, lemma }) => kind === 'stem' && !AUXILIARIES.has(lemma));
}

function isPossessive(words: readonly Word[], after: Token | null): boolean {
  if (!after || after.kind === 'mark') return false;
  const next = spellingOf(after.text);
  if (next.lower === 'eigen') return true;
  if (tagOf(after.kind, next) !== 'noun') return false;
  const before = words.at(-1);
  if (!before || before.tag === 'mark' || before.lower === 'dat' || before.isSure) return true;
  if (before.lower === 'en') return !next.verb.isParticiple && words.every(({ isSure }) => !isSure);
  if (next.verb.isParticiple && isParticleOf(before, next.verb)) return false;
  if (before.tag === 'preposition' || before.tag === 'subordinator') return true;
  const finite = words.findLast(({ isSure }) => isSure);
  return finite !== undefined && !next.verb.isParticiple && isParticleOf(before, finite);
}

/** "Zegt toe zijn deel te sturen", "die binnen zijn gekomen": a word that makes a verb with it. */
function isParticleOf({ lower }: Word, { forms }: Verb): boolean {
  return PARTICLES.has(lower) && forms.some(({ lemma }) => withParticle(lemma, lower) !== null);
}
