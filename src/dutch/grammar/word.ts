import { SUBJECT_PRONOUNS } from './lexicon/closedClasses';
import type { VerbForm } from './lexicon/verbForms';
import type { Token } from './token';

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
export interface Verb {
  /** What a word can be as a verb; empty when it is none. */
  readonly forms: readonly VerbForm[];
  /** It can be nothing but the finite verb of its clause: "levert", "zal", "bood". Told once: the splitter asks it of every word ahead. */
  readonly isSure: boolean;
  /** It can be an infinitive, or a plural present, which looks the same. */
  readonly isPlural: boolean;
  /** "gestuurd", "aangeleverd". */
  readonly isParticiple: boolean;
}

/** A token with what it does; its verb is what it can be as one here. */
export interface Word extends Token, Verb {
  /** In small letters, with plain apostrophes. */
  readonly lower: string;
  readonly tag: Tag;
}

/** Any form that agrees with a subject, sure or not. */
export function canBeFinite(word: Word): boolean {
  return word.forms.some(({ kind }) => kind !== 'participle' && kind !== 'stem');
}

/** A verb written with its particle: "opzet", "aanlevert". In a main clause it is as a rule a noun, since a verb parts there. */
export function isWhole({ forms }: Word): boolean {
  return forms.length > 0 && forms.every(({ particle }) => particle !== null);
}

/** "stuur", "werk": the form of the first person. */
export function isStem({ forms }: Word): boolean {
  return forms.some(({ kind }) => kind === 'stem');
}

/** True where a noun phrase can begin. */
export function startsNounPhrase(word: Word | undefined): boolean {
  if (!word) return false;
  return word.tag === 'noun' || word.tag === 'determiner' || SUBJECT_PRONOUNS.has(word.lower);
}

/** "Bleven", "kwamen": in a clause with its verb at the end it can be nothing but that. */
export function isPastOnly({ forms }: Word): boolean {
  return forms.length > 0 && forms.every(({ kind }) => kind === 'pasts');
}

/** The infinitive of the likeliest form a word is. */
export function lemmaOf({ forms }: Word): string {
  return (forms.find(({ kind }) => kind !== 'stem' && kind !== 'participle') ?? forms[0])?.lemma ?? '';
}
