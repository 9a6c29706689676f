import { wordList } from '../grammar/lexicon/wordList';
import { ORDER_WORDS } from '../grammar/orderWords';
import { ROLES, TITLES } from './lexicon';

/** How two names stand to each other. */
export type Joining =
  /** "BZK en VWS", "SG BZK". */
  | 'joint'
  /** "VWS, daarna BZK". */
  | 'sequence'
  /** "allen, behalve JenV". */
  | 'except'
  /** "SZW in overleg met VNG". */
  | 'involved'
  /** "Anna (VWS)", "Anna van VWS": the second says who the first is of. */
  | 'apposition'
  /** Other words stand between them. */
  | 'apart';

const JOINT = wordList(`en and alsmede evenals eerst zowel als samen beiden`);
const SEQUENCE: ReadonlySet<string> = new Set(['>', '→', 'gevolgd', ...ORDER_WORDS]);
const EXCEPT = wordList(`behalve uitgezonderd muv except uitzondering`);
const INVOLVED = wordList(`
  met with ism mmv iom bij aan namens via onder tav richting samenwerking overleg afstemming samenspraak leiding to
`);
const FILLING: ReadonlySet<string> = new Set([
  ...wordList(`in asap zsm ook`),
  ...Object.values(ROLES).flatMap((words) => [...words]),
]);

/** What the words between two names (or before the first) make of the second. */
export function joiningOf(gap: string): Joining {
  const tokens = tokensOf(gap);
  if (isApposition(gap)) return 'apposition';
  const words = tokens.filter((token) => !isFilling(token));
  if (words.some((word) => EXCEPT.has(word))) return 'except';
  if (words.some((word) => INVOLVED.has(word))) return 'involved';
  if (words.some((word) => SEQUENCE.has(word))) return 'sequence';
  return words.every((word) => JOINT.has(word)) ? 'joint' : 'apart';
}

/** The words between names that neither join them nor belong to one, as written. */
export function otherThanJoining(gap: string): readonly string[] {
  return wordsOf(gap).filter((word) => {
    const token = tokenOf(word);
    return !isFilling(token) && ![JOINT, SEQUENCE, EXCEPT, INVOLVED].some((list) => list.has(token));
  });
}

function isFilling(token: string): boolean {
  return TITLES.has(token) || FILLING.has(token) || /^\d+$/.test(token);
}

function isApposition(gap: string): boolean {
  return /^\s*\(\s*$/.test(gap) || /^\s+(?:van|vanuit|from)\s+(?:het\s+|de\s+)?$/.test(gap);
}

function tokensOf(gap: string): readonly string[] {
  return wordsOf(gap).map(tokenOf);
}

/** Words, numbers and arrows; commas and the like only join. */
function wordsOf(gap: string): readonly string[] {
  return gap.match(/\p{L}[\p{L}.]*|\d+|[>→]/gu) ?? [];
}

/** In small letters and without its points: "i.s.m." is "ism". */
function tokenOf(word: string): string {
  return word.toLowerCase().replaceAll('.', '');
}
