import type { DepartmentResolver } from '../departments/department';
import { readParties, type Parties } from './parties';
import type { Span } from './recognition';

/** "Actie SZW:", "(actie allen)", "Besluit:": what somebody marked on purpose. */
export interface ExplicitMark {
  readonly kind: 'action' | 'decision';
  readonly span: Span;
  /** The phrase in the mark, for a date beside the names: "SZW, 27-11". */
  readonly phrase: string;
  readonly parties: Parties | null;
}

const HEAD = /^\s*(actie(?:punt)?|ap|action(?: point)?|besluit|decision)\b\s*([^:]{0,80}):\s*/i;
const BRACKET = /\(\s*(actie(?:punt)?|ap|action(?: point)?|besluit|decision)\b\s*:?\s*([^()]{0,120})\)/i;
/** What may stand between names in a mark. */
const BETWEEN =
  /\b(?:en|and|samen met|daarna|waarna|vervolgens|then|behalve|m\.?u\.?v\.?|except|met|i\.?s\.?m\.?|m\.?m\.?v\.?|allen|iedereen|all)\b|[\s,/+&.\d>→-]/gi;

/** The first explicit mark in a line, or null. A word such as "Actie" that only begins a sentence is none. */
export function readExplicitMark(text: string, departments: DepartmentResolver): ExplicitMark | null {
  const head = HEAD.exec(text);
  if (head && isMark(head[1], head[2] ?? '', departments))
    return markOf(head, head[1], head[2] ?? '', departments);
  const bracket = BRACKET.exec(text);
  return bracket && markOf(bracket, bracket[1], bracket[2] ?? '', departments);
}

function markOf(
  match: RegExpExecArray,
  word: string | undefined,
  phrase: string,
  departments: DepartmentResolver,
): ExplicitMark {
  const kind = /^(?:besluit|decision)/i.test(word ?? '') ? 'decision' : 'action';
  const span = { start: match.index, end: match.index + match[0].trimEnd().length };
  const parties = readParties(phrase, departments);
  const offset = match.index + match[0].indexOf(phrase, (word ?? '').length);
  return { kind, span, phrase, parties: parties && shifted(parties, offset) };
}

/** Before the colon only names and what joins them may stand; "AP:" alone may be the data protection authority speaking. */
function isMark(word: string | undefined, phrase: string, departments: DepartmentResolver): boolean {
  const names = [...departments.mentions(phrase)].reverse();
  const rest = names
    .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), phrase)
    .replace(BETWEEN, '');
  if (rest !== '') return false;
  return (word ?? '').toLowerCase() !== 'ap' || names.length > 0 || /\d/.test(phrase);
}

/** The same parties with their spans counted from `offset` further on. */
export function shifted(parties: Parties, offset: number): Parties {
  const spans = parties.spans.map(({ start, end }) => ({ start: start + offset, end: end + offset }));
  return { ...parties, spans, end: parties.end + offset };
}
