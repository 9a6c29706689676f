import { wordList } from '../grammar/lexicon/wordList';
import { TITLES } from './lexicon';

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

const JOINT = new Set([
  'en',
  'and',
  'alsmede',
  'evenals',
  'eerst',
  'zowel',
  'als',
  'dan wel',
  'samen',
  'beiden',
]);
const SEQUENCE = new Set(['>', '→', 'daarna', 'waarna', 'vervolgens', 'dan', 'then', 'gevolgd']);
const EXCEPT = new Set(['behalve', 'uitgezonderd', 'muv', 'except', 'uitzondering']);
const INVOLVED = new Set([
  ...[
    'met',
    'with',
    'ism',
    'mmv',
    'iom',
    'bij',
    'aan',
    'namens',
    'via',
    'onder',
    'tav',
    'richting',
    'samenwerking',
  ],
  ...['overleg', 'afstemming', 'samenspraak', 'leiding', 'to'],
]);
const FILLING = wordList(`in vz voorzitter secretaris notulist chair secretary asap zsm ook`);

/** What the words between two names (or before the first) make of the second. */
export function joiningOf(gap: string): Joining {
  const tokens = tokensOf(gap);
  if (isApposition(gap)) return 'apposition';
  const words = tokens.filter((token) => !TITLES.has(token) && !FILLING.has(token) && !/^\d+$/.test(token));
  if (words.some((word) => EXCEPT.has(word))) return 'except';
  if (words.some((word) => INVOLVED.has(word))) return 'involved';
  if (words.some((word) => SEQUENCE.has(word))) return 'sequence';
  return words.every((word) => JOINT.has(word)) ? 'joint' : 'apart';
}

function isApposition(gap: string): boolean {
  return /^\s*\(\s*$/.test(gap) || /^\s+(?:van|vanuit|from)\s+(?:het\s+|de\s+)?$/.test(gap);
}

/** Words without their points ("i.s.m." is "ism"), and arrows; commas and the like only join. */
function tokensOf(gap: string): readonly string[] {
  return (gap.toLowerCase().match(/\p{L}[\p{L}.]*|\d+|[>→]/gu) ?? []).map((token) =>
    token.replaceAll('.', ''),
  );
}
