import { COURTESIES } from './lexicon/closedClasses';
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
  const isName = spelling.isCapitalised && COURTESIES.has(before.at(-1)?.lower ?? '');
  const tag = isName ? 'noun' : forms.length > 0 ? 'verb' : tagOf(kind, spelling);
  return { text, lower, kind, start, end, tag, forms, isSure, isPlural, isParticiple };
}
