import { COURTESIES } from './lexicon/closedClasses';
import { verbForms } from './lexicon/verbForms';
import { NO_VERB, spellingOf, tagOf } from './spelling';
import { tokenise, type Token } from './token';
import { verbHere } from './verbHere';
import type { Word } from './word';

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
  // "De heer De Proef", "mevrouw Van der Test": a name follows, whatever the word is elsewhere.
  const isBeside = before.length === 0 && forms.length === 0 && opensField(lower, after);
  const isName = spelling.isCapitalised && COURTESIES.has(before.at(-1)?.lower ?? '');
  const tag = isName ? 'noun' : isBeside ? 'adverb' : forms.length > 0 ? 'verb' : tagOf(kind, spelling);
  return { text, lower, kind, start, end, tag, forms, isSure, isPlural, isParticiple };
}

/** "Aansluitend stuurt SZW", "voorafgaand aan de vergadering", "zoals afgesproken": nothing that is done by or to it. */
function opensField(word: string, after: Token | null): boolean {
  if (after?.kind !== 'word') return false;
  const { tag, verb } = spellingOf(after.text);
  if (word === 'zoals') return verb.isParticiple;
  return isPresentParticiple(word) && (tag === 'preposition' || verb.isSure);
}

/** "Voorafgaand", "aanvullend". */
function isPresentParticiple(word: string): boolean {
  return word.endsWith('nd') && verbForms(word.slice(0, -1)).some(({ kind }) => kind === 'plural');
}
