import type { DepartmentResolver } from '../../departments/department';
import type { Responsible } from '../../minutes/actionPoint';
import type { Span } from '../recognition';

/** Who a phrase names, and the characters that name them. */
export interface Parties {
  readonly responsible: Responsible;
  readonly involved: readonly string[];
  readonly spans: readonly Span[];
  /** Where the last name ends. */
  readonly end: number;
}

const EVERYBODY = /\b(?:allen|iedereen|(?:alle|elk|ieder|de) departement(?:en)?|ieder|all)\b/i;
const EXCEPT = /\b(?:behalve|m\.?u\.?v\.?|met uitzondering van|uitgezonderd|except)\b/i;
const SEQUENCE = /(?:->|→|\b(?:daarna|waarna|vervolgens|then|dan)\b)/i;
const INVOLVED = /\b(?:m\.?m\.?v\.?|i\.?s\.?m\.?|met|with)\s/i;
/** What may stand before the names that begin a sentence, and between them. */
const EVERYBODY_FIRST = /^[\s:]*(?:allen|iedereen|(?:alle|elk|ieder) departement(?:en)?)\b/i;
const NEXT =
  /^[\s:,/+&]*(?:(?:en|and|eerst|behalve|except|m\.?u\.?v\.?|met uitzondering van|(?:(?:en )?(?:daarna|dan))|waarna)\s+)?(?:[pw]?SG\s+|DG\s+)?$/i;

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

/** Who stands first in a sentence ("BZK en VWS maken een voorstel met SZW"), or null when something else does. */
export function leadingParties(sentence: string, departments: DepartmentResolver): Parties | null {
  let end = EVERYBODY_FIRST.exec(sentence)?.[0].length ?? 0;
  for (const mention of departments.mentions(sentence)) {
    if (!NEXT.test(sentence.slice(end, mention.start))) break;
    end = mention.end;
  }
  return readParties(sentence.slice(0, end), departments);
}

/** The same parties with their spans counted from `offset` further on. */
export function shifted(parties: Parties, offset: number): Parties {
  const spans = parties.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { ...parties, spans, end: parties.end + offset };
}

function codes(mentions: ReturnType<DepartmentResolver['mentions']>): readonly string[] {
  return [...new Set(mentions.map(({ department }) => department.code))];
}
