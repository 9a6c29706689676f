import type { Span } from '../recognition';
import { isAbbreviation } from './lexicon/abbreviations';

/** A word, a number, an address or a single mark of punctuation, where it stands in the text. */
export interface Token extends Span {
  readonly text: string;
  /** In small letters, with plain apostrophes. */
  readonly lower: string;
  readonly kind: 'word' | 'number' | 'address' | 'mark';
}

/** Every quantifier is bounded or cannot give back what it took, so that no text takes more than linear time. */
const TOKEN =
  /(?<address>https?:\/\/\S+|[\w.+-]{1,64}@[\w.-]{1,255})|(?<dotted>(?:\p{L}{1,2}\.){2,}\p{L}?(?!\p{L}))|(?<number>\d+(?:[.,:/–-]\d+)*[a-z%€]?(?![\p{L}\p{N}]))|(?<word>[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’&.-][\p{L}\p{N}]+)*)|(?<mark>[-=]>|[^\s])/gu;

/** The tokens of a text, in order. Abbreviations keep their dots ("a.s.", "bijv."), so that a lone dot ends a sentence. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(TOKEN)) {
    const kind = kindOf(match);
    const start = match.index;
    const dot = kind === 'word' && text[start + match[0].length] === '.' && isAbbreviation(match[0]);
    if (match[0] === '.' && tokens.at(-1)?.end === start + 1) continue;
    const word = dot ? `${match[0]}.` : match[0];
    tokens.push({ text: word, lower: lowered(word), kind, start, end: start + word.length });
  }
  return tokens;
}

function kindOf({ groups }: RegExpMatchArray): Token['kind'] {
  if (groups?.address) return 'address';
  if (groups?.number) return 'number';
  return groups?.mark ? 'mark' : 'word';
}

function lowered(word: string): string {
  return word.toLowerCase().replace(/’/g, "'");
}

/** True when a word is written with a capital. */
export function isCapitalised({ text, kind }: Token): boolean {
  return kind === 'word' && /^\p{Lu}/u.test(text);
}
