import type { DepartmentResolver } from '../departments/department';
import type { Responsible } from '../minutes/actionPoint';
import type { Span } from './recognition';

/** Who a phrase names, and the characters that name them. */
export interface Parties {
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  readonly spans: readonly Span[];
  /** Where the last name ends. */
  readonly end: number;
}

const EVERYBODY = /\b(?:allen|iedereen|alle departementen|all)\b/i;
const EXCEPT = /\b(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|except)\b/i;
const SEQUENCE = /(?:->|→|\b(?:daarna|waarna|vervolgens|then)\b)/i;
const INVOLVED = /\b(?:m\.?m\.?v\.?|i\.?s\.?m\.?|in samenwerking met|met medewerking van|samen met|with)\s/i;

/** Reads "VWS, BZK", "VWS, daarna BZK", "allen, behalve JenV" or "SZW i.s.m. VNG"; null when nobody is named. */
export function readParties(phrase: string, departments: DepartmentResolver): Parties | null {
  const mentions = departments.mentions(phrase);
  const everybody = EVERYBODY.exec(phrase);
  const from = (pattern: RegExp) => pattern.exec(phrase)?.index ?? Infinity;
  const spans = mentions.map(({ start, end }) => ({ start, end }));
  if (everybody) {
    const word = { start: everybody.index, end: everybody.index + everybody[0].length };
    const except = codes(mentions.filter(({ start }) => start > from(EXCEPT)));
    const end = Math.max(word.end, spans.at(-1)?.end ?? 0);
    return { responsible: { kind: 'everybody', except }, involved: [], spans: [word, ...spans], end };
  }
  const responsible = codes(mentions.filter(({ start }) => start < from(INVOLVED)));
  if (responsible.length === 0) return null;
  const involved = codes(mentions.filter(({ start }) => start > from(INVOLVED)));
  const kind = SEQUENCE.test(phrase) && responsible.length > 1 ? 'sequence' : 'joint';
  return { responsible: { kind, departments: responsible }, involved, spans, end: spans.at(-1)?.end ?? 0 };
}

function codes(mentions: ReturnType<DepartmentResolver['mentions']>): readonly string[] {
  return [...new Set(mentions.map(({ department }) => department.code))];
}
