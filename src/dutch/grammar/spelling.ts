import { inSmallLetters } from '../../departments/characters';
import { perWord } from '../perWord';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
  THING_PRONOUNS,
} from './lexicon/closedClasses';
import { verbForms, type VerbForm } from './lexicon/verbForms';
import { wordList } from './lexicon/wordList';
import type { Token } from './token';
import type { Tag, Verb } from './word';

/** What is known of a word from how it is written. */
export interface Spelling {
  readonly text: string;
  readonly lower: string;
  /** What it is when it is no verb. */
  readonly tag: Tag;
  readonly verb: Verb;
  readonly isCapitalised: boolean;
  readonly isAcronym: boolean;
}

/** What a word is by itself, read once for each. */
export const spellingOf = perWord((text: string): Spelling => {
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

/** What some forms of a verb come down to. */
export function verbOf(lower: string, forms: readonly VerbForm[]): Verb {
  const isParticiple = forms.some(({ kind }) => kind === 'participle') && !UNFINISHED.has(lower);
  return {
    forms,
    isSure: forms.length > 0 && !isParticiple && isSureForm(lower, forms),
    isPlural: forms.some(({ kind }) => kind === 'plural'),
    isParticiple,
  };
}

/** Nobody writes these as participles. */
const UNFINISHED = new Set(['berust']);

/** Of what is no word. */
export const NO_VERB = verbOf('', []);

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

/** What a token does when it is no verb. */
export function tagOf(kind: Token['kind'], { tag }: Spelling): Tag {
  if (kind === 'mark') return 'mark';
  return kind === 'word' ? tag : 'noun';
}

function isSureForm(lower: string, forms: readonly VerbForm[]): boolean {
  const agrees = forms.some(({ kind }) => kind === 'third' || kind === 'past');
  return agrees ? !NOUNS.has(lower) : STEMS.has(lower);
}

/** First persons and plurals that are nothing else. */
const STEMS = wordList(`heb ben kun zul zullen zouden konden moesten mochten werden hadden`);

/** Third persons that are as often a noun; they count where nothing else can be the verb. */
const NOUNS = wordList(`besluit bericht inzet start kost richt licht test punt verzet`);
