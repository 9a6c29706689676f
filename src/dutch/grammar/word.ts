import { inSmallLetters } from '../../departments/characters';
import { perWord } from '../perWord';
import { AUXILIARIES } from './lexicon/auxiliaries';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  THING_PRONOUNS,
} from './lexicon/closedClasses';
import { PARTICLES } from './lexicon/particles';
import { verbForms, withParticle, type VerbForm } from './lexicon/verbForms';
import { wordList } from './lexicon/wordList';
import { tokenise, type Token } from './token';

/** What a word does in its sentence. Every word of an open class that is no verb is a "noun": adjectives and names too. */
export type Tag =
  | 'verb'
  | 'te'
  | 'noun'
  | 'determiner'
  | 'pronoun'
  | 'preposition'
  | 'adverb'
  | 'coordinator'
  | 'subordinator'
  | 'mark';

/** What some forms of a verb come down to. */
interface Verb {
  /** What a word can be as a verb; empty when it is none. */
  readonly forms: readonly VerbForm[];
  /** What the forms come down to, told once: the splitter asks it of every word ahead. */
  readonly isSure: boolean;
  readonly isPlural: boolean;
  readonly isParticiple: boolean;
}

/** A token with what it does; its verb is what it can be as one here. */
export interface Word extends Token, Verb {
  /** In small letters, with plain apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
}

/** Determiners that can also stand by themselves, before a verb: "dit regelt Anna". */
const LONE = new Set(['dit', 'dat', 'die', 'deze', 'het', 'wat', 'elk', 'ieder', 'veel']);

/** Tags the words of a text. */
export function wordsOf(text: string, offset = 0): readonly Word[] {
  const words: Word[] = [];
  const tokens = tokenise(text, offset);
  tokens.forEach((token, index) => words.push(tagged(token, words, tokens[index + 1] ?? null)));
  return words;
}

function tagged(token: Token, before: readonly Word[], after: Token | null): Word {
  const { kind, start, end } = token;
  const spelling = spellingOf(token.text);
  const { text, lower } = spelling;
  const { forms, isSure, isPlural, isParticiple } =
    kind === 'word' ? verbHere(spelling, before, after) : NO_VERB;
  const isName = spelling.isCapitalised && COURTESIES.has(before.at(-1)?.lower ?? '');
  const tag = isName ? 'noun' : forms.length > 0 ? 'verb' : tagOf(kind, spelling);
  return { text, lower, kind, start, end, tag, forms, isSure, isPlural, isParticiple };
}

/** "De heer De Proef", "mevrouw Van der Test": a name follows, whatever the word is elsewhere. */
const COURTESIES = new Set(['heer', 'mevrouw', 'meneer', 'dhr', 'dhr.', 'mw', 'mw.', 'mevr', 'mevr.']);

/** What is known of a word from how it is written. */
interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** What it is when it is no verb. */
  readonly tag: Tag;
  readonly verb: Verb;
  readonly isCapitalised: boolean;
  readonly isAcronym: boolean;
}

const spellingOf = perWord((text: string): Spelling => {
  const lower = inSmallLetters(text).replaceAll('’', "'");
  const isAcronym = /^\p{Lu}{2}/u.test(text);
  return {
    text,
    lower,
    tag: isAcronym ? 'noun' : (CLOSED.get(lower) ?? 'noun'),
    verb: verbOf(lower, verbForms(lower)),
    isCapitalised: /^\p{Lu}/u.test(text),
    isAcronym,
  };
});

function verbOf(lower: string, forms: readonly VerbForm[]): Verb {
  const isParticiple = forms.some(({ kind }) => kind === 'participle');
  return {
    forms,
    isSure: forms.length > 0 && !isParticiple && isSureForm(lower, forms),
    isPlural: forms.some(({ kind }) => kind === 'plural'),
    isParticiple,
  };
}

const NO_VERB = verbOf('', []);

/** The words of the closed classes; what is in more than one is in the last here. */
const CLOSED: ReadonlyMap<string, Tag> = new Map(
  (
    [
      [ADVERBS, 'adverb'],
      [PREPOSITIONS, 'preposition'],
      [SUBORDINATORS, 'subordinator'],
      [COORDINATORS, 'coordinator'],
      [THING_PRONOUNS, 'pronoun'],
      [DETERMINERS, 'determiner'],
      [SUBJECT_PRONOUNS, 'pronoun'],
      [['te'], 'te'],
    ] as const
  ).flatMap(([words, tag]) => [...words].map((word) => [word, tag] as const)),
);

function tagOf(kind: Token['kind'], { tag }: Spelling): Tag {
  if (kind === 'mark') return 'mark';
  return kind === 'word' ? tag : 'noun';
}

/** What a word can be as a verb between the words beside it. */
function verbHere(spelling: Spelling, words: readonly Word[], after: Token | null): Verb {
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
  if (lower === 'daar') return [];
  const isJoined = verb.forms.some(isJoinedStem);
  if (isJoined && isOfMine(words, after)) return verb.forms;
  const forms = isJoined ? verb.forms.filter((form) => !isJoinedStem(form)) : verb.forms;
  const before = words.at(-1) ?? null;
  const isFirst = before === null || before.tag === 'mark';
  if (isCapitalised && !isFirst) return [];
  if (lower === 'zijn') return isPossessive(words, after) ? [] : forms;
  if (isAcronym) return [];
  if (before?.tag === 'preposition') {
    if (after && MODAL_PLURALS.has(lower)) return forms;
    const isLast = !after || after.kind === 'mark';
    const isThus = isLast && before.lower === 'conform';
    return forms.filter(
      ({ kind }) => (kind === 'third' && (isLast || !isStemToo(forms))) || (kind === 'participle' && isThus),
    );
  }
  if (before?.tag !== 'determiner') return forms;
  if (before.lower === 'overige' && words.at(-2)?.lower === 'het') return forms;
  if (COUNTS.has(before.lower))
    return isNounPlural(lower) ? [] : forms.filter(({ kind }) => kind === 'plural');
  if (!LONE.has(before.lower)) return [];
  if (after && spellingOf(after.text).lower === 'ik') return forms;
  if (NEUTER.has(before.lower) && COMMON_NOUNS.has(lower)) return forms;
  return forms.filter((form) => standsBehind(before, form, forms, after));
}

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
  punten zaken namen stukken
`);

function isNounPlural(word: string): boolean {
  return NOUN_PLURALS.has(word);
}

/** "Wat dit kost", "dat start in mei": the nouns would have "deze" or "de". */
const NEUTER = new Set(['dit', 'dat', 'het']);
const COMMON_NOUNS = new Set(['kost', 'start', 'test', 'inzet']);

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
  if (!before || before.tag === 'mark' || before.lower === 'dat' || isSure(before)) return true;
  if (next.verb.isParticiple && isParticleOf(before, next.verb)) return false;
  if (before.tag === 'preposition' || before.tag === 'subordinator') return true;
  const finite = words.findLast(isSure);
  return finite !== undefined && !next.verb.isParticiple && isParticleOf(before, finite);
}

/** "Zegt toe zijn deel te sturen", "die binnen zijn gekomen": a word that makes a verb with it. */
function isParticleOf({ lower }: Word, { forms }: Verb): boolean {
  return PARTICLES.has(lower) && forms.some(({ lemma }) => withParticle(lemma, lower) !== null);
}

/** A form that can be nothing but the finite verb of its clause: "levert", "zal", "bood". */
export function isSure(word: Word): boolean {
  return word.isSure;
}

function isSureForm(lower: string, forms: readonly VerbForm[]): boolean {
  const agrees = forms.some(({ kind }) => kind === 'third' || kind === 'past');
  return agrees ? !NOUNS.has(lower) : STEMS.has(lower);
}

/** First persons and plurals that are nothing else. */
const STEMS = wordList(`heb ben kun zul zullen zouden konden moesten mochten werden hadden`);

/** Third persons that are as often a noun; they count where nothing else can be the verb. */
const NOUNS = wordList(`besluit bericht inzet start kost richt licht test punt verzet`);

/** Any form that agrees with a subject, sure or not. */
export function canBeFinite(word: Word): boolean {
  return word.forms.some(({ kind }) => kind !== 'participle' && kind !== 'stem');
}

/** An infinitive, or a plural present, which looks the same. */
export function isPlural(word: Word): boolean {
  return word.isPlural;
}

/** A verb written with its particle: "opzet", "aanlevert". In a main clause it is as a rule a noun, since a verb parts there. */
export function isWhole({ forms }: Word): boolean {
  return forms.length > 0 && forms.every(({ particle }) => particle !== null);
}

/** "stuur", "werk": the form of the first person. */
export function isStem({ forms }: Word): boolean {
  return forms.some(({ kind }) => kind === 'stem');
}

/** "gestuurd", "aangeleverd". */
export function isParticiple(word: Word): boolean {
  return word.isParticiple;
}

/** True where a noun phrase can begin. */
export function startsNounPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  return word.tag === 'noun' || word.tag === 'determiner' || SUBJECT_PRONOUNS.has(word.lower);
}

/** The infinitive of the likeliest form a word is. */
export function lemmaOf({ forms }: Word): string {
  return (forms.find(({ kind }) => kind !== 'stem' && kind !== 'participle') ?? forms[0])?.lemma ?? '';
}
