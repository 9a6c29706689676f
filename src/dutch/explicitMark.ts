import { readDeadline } from './deadline/readDeadline';
import { findActors } from './parties/actors';
import { leadingParties, readParties, shifted, type Parties } from './parties/parties';
import type { LineContext, Span } from './recognition';
import { withCapitals } from './parties/smallLetters';

/** "Actie SZW:", "(actie allen)", "Besluit:": what somebody marked on purpose. */
export interface ExplicitMark {
  readonly kind: 'action' | 'decision';
  readonly span: Span;
  /** The phrase in the mark, for a date beside the names: "SZW, 27-11". */
  readonly phrase: string;
  readonly parties: Parties | null;
}

type MarkContext = Pick<LineContext, 'departments' | 'participants' | 'meetingDate' | 'calendar'>;

const HEAD = /^[\s•→>*–-]*(actie(?:punt)?|ap|action(?: point)?|besluit|decision)\b\s*([^:]{0,80}):\s*/i;
const BRACKET = /\(\s*(actie(?:punt)?|ap|action(?: point)?|besluit|decision)\b\s*:?\s*([^()]{0,120})\)/i;

const JOINING =
  'en|and|eerst|dan|daarna|waarna|vervolgens|then|behalve|m\\.?u\\.?v|except|met uitzondering van|met|with|' +
  'samen met|in (?:overleg|afstemming|samenwerking) met|i\\.?s\\.?m|m\\.?m\\.?v|z\\.?s\\.?m|asap';
const EVERYBODY = 'allen|iedereen|ieder|all|(?:alle|elk|ieder|de) departement(?:en)?';
const PARTS =
  'p?sg|[pw]?dg|min|minister(?:ie)?|van|voor|door|by|for|vz|voorzitter|secretaris|notulist|chair|secretary';
/** What may stand between the names in a mark. */
const BETWEEN = new RegExp(`\\b(?:${EVERYBODY}|${JOINING}|${PARTS})\\b|[\\s,;/+&.()\\d>→–-]`, 'gi');

/**
 * The first explicit mark in a line, or null. A word such as "Actie" that only begins a sentence is none, nor is the name of
 * a law ("Besluit Bouwwerken").
 */
export function readExplicitMark(text: string, context: MarkContext): ExplicitMark | null {
  const head = HEAD.exec(text);
  if (head && isMark(head, context))
    return markOf(head, readParties(phraseOf(head, context), context));
  const bracket = BRACKET.exec(text);
  if (!bracket) return null;
  const phrase = phraseOf(bracket, context);
  if (isMark(bracket, context)) return markOf(bracket, readParties(phrase, context));
  const leading = isDecision(bracket) ? null : leadingParties(phrase, context);
  return leading && markOf(bracket, leading);
}

/** The words beside the mark, with the ministries in capitals. */
function phraseOf([, , phrase = '']: RegExpExecArray, context: MarkContext): string {
  return withCapitals(phrase, context);
}

function isDecision([, word = '']: RegExpExecArray): boolean {
  return /^(?:besluit|decision)/i.test(word);
}

function markOf(match: RegExpExecArray, parties: Parties | null): ExplicitMark {
  const [whole, word = '', phrase = ''] = match;
  const span = { start: match.index, end: match.index + whole.trimEnd().length };
  const offset = match.index + whole.indexOf(phrase, whole.indexOf(word) + word.length);
  const kind = isDecision(match) ? 'decision' : 'action';
  return { kind, span, phrase, parties: parties && shifted(parties, offset) };
}

/**
 * True when a mark has only names, dates and what joins them. An action may be marked for a person, who has a capital; "AP:"
 * alone may be the data protection authority speaking.
 */
function isMark(match: RegExpExecArray, context: MarkContext): boolean {
  const phrase = phraseOf(match, context);
  const names = findActors(phrase, context).map(({ span }) => span);
  const deadline = readDeadline(phrase, context);
  const rest = [...names, ...(deadline ? [deadline.span] : [])].reduce(blank, phrase).replace(BETWEEN, ' ');
  const words = rest.split(' ').filter(Boolean);
  if (isDecision(match)) return words.length === 0;
  if ((match[1] ?? '').toLowerCase() === 'ap') return names.length > 0 || /\d/.test(phrase);
  return words.every((word) => /^\p{Lu}/u.test(word));
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
