import { readDeadline } from './deadline/readDeadline';
import type { LineContext } from './lineContext';
import { findActors } from './parties/actors';
import { partiesByInitials } from './parties/initials';
import { leadingParties, readParties, movedParties, type Parties } from './parties/parties';
import { withCapitals } from './parties/smallLetters';
import type { Span } from './span';

/** "Actie SZW:", "(actie allen)", "Besluit:": what somebody marked on purpose. */
export interface ExplicitMark {
  readonly kind: 'action' | 'decision';
  readonly span: Span;
  /** The phrase in the mark, for a date beside the names: "SZW, 27-11". */
  readonly phrase: string;
  readonly parties: Parties | null;
}

type MarkContext = Pick<LineContext, 'departments' | 'participants' | 'meetingDate' | 'calendar'>;

const MARK =
  '(acties?|actiepunt(?:en)?|vervolgacties?|ap|toezegging|to[- ]?do|action(?: point| item)?|besluit|beslissing|decision)\\b';
/** The same beside its task: whose it is, in so many words. */
const MARK_BESIDE = MARK.replace('decision)', 'decision|actiehouders?(?=:))');
const HEAD = new RegExp(`^[\\s•→>*_<[#–-]*${MARK}[*_]*\\s*([^:>]{0,120})[:>]:?[*_]*\\s*`, 'i');
const BRACKET = new RegExp(`[([]\\s*[*_]*${MARK_BESIDE}\\s*:?\\s*([^()[\\]]{0,120}?)[*_]*\\s*[)\\]]`, 'i');
/** Behind a comma, a dash or a bracket, up to the end: "notitie rondsturen, actie BZK". */
const TAIL = new RegExp(
  `(?:[,;)]|(?<!\\S)[–-])\\s*[*_]*${MARK_BESIDE}\\s*:?\\s*([^:,.]{1,60})[*_.]*\\s*$`,
  'i',
);
/** Behind a dash or a sentence, before what is to be done: "voorstel ligt er – actie Anna: nalopen", "actie Anna om". */
const INLINE =
  /(?:(?<!\S)[–-]\s+|[.;]\s+|(?<!\S)nieuwe\s+)[*_]*(actie)[*_]*\s+([^:,.*_]{2,60}?)[*_]*\s*(?::|,|\bom\b)/i;
/** Nothing else on its line: "Actie 1: VWS · 27 november 2026", "(actie allen)", "Verantwoordelijke: Anna". */
const LONE =
  /^[\s•→>*_<[(#–-]*((?:acties?|actiepunt(?:en)?|vervolgacties?|toezegging|action(?: point| item)?)\b|(?:verantwoordelijken?|eigena(?:ar|ren)|actiehouders?|trekkers?|uitvoerders?|wie|door)(?=[*_]*:))[*_]*\s*(?:(?:nr\.?\s*)?\d{1,3}\b)?\s*[:>·|–-]?[*_]*\s*(.{1,160}?)[\s*_)\].]*$/i;
/** Without a colon: "Actiepunt voor BZK om ...". */
const BARE =
  /^[\s•→>*_<[#–-]*([Aa]ctie(?:punt)?|ACTIE(?:PUNT)?|[Aa][Pp]|[Tt]oezegging)\s+((?:voor\s+)?)(?=\p{Lu}|allen|iedereen)/u;

/** A label in bold, whose marks were taken out, and the sentence behind it: "Beslissing Er wordt afgestemd". */
const DECIDED =
  /^[\s•→>*_<[#–-]*([Bb]eslissing|[Bb]esluit)()[*_]*\s+(?=(?:Er|De|Het|Een|We|Wij|Dit|Deze|Alle|Geen|Voor|Met|Om)\s)/;

const JOINING =
  'en|and|eerst|dan|daarna|waarna|vervolgens|then|behalve|m\\.?u\\.?v|except|met uitzondering van|met|with|' +
  'samen met|via|in (?:overleg|afstemming|samenwerking) met|i\\.?s\\.?m|m\\.?m\\.?v|z\\.?s\\.?m|asap';
const EVERYBODY = 'allen|iedereen|ieder|all|(?:alle|elk|ieder|de) departement(?:en)?';
const PARTS =
  'de|het|mevrouw|meneer|heer|mw|mevr|dhr|collega|werkgroep(?:je)?|groepje|team|of|p?sg|[pw]?dg|min|minister(?:ie)?|van|voor|door|(?:ligt\\s)?bij|by|for|vz|voorzitter|secretaris|notulist|chair|secretary';
/** A place that is left open says so. */
const OPEN = 'nog niemand|geen datum|no date';
const OPEN_PLACE = new RegExp(`^(?:${OPEN})\\b`, 'i');
/** What may stand between the names in a mark. */
const BETWEEN = new RegExp(`\\b(?:${EVERYBODY}|${JOINING}|${PARTS}|${OPEN})\\b|[\\s,:;/+&.()\\d>→·–-]`, 'gi');

/**
 * The first explicit mark in a line, or null. A word such as "Actie" that only begins a sentence is none, nor is the name of
 * a law ("Besluit Bouwwerken").
 */
export function readExplicitMark(text: string, context: MarkContext): ExplicitMark | null {
  const lone = readLoneMark(text, context);
  if (lone) return lone;
  const head = HEAD.exec(text);
  if (head && isMark(head, context)) return markOf(head, partiesIn(phraseOf(head, context), context));
  const label = DECIDED.exec(text);
  if (label) return markOf(label, null);
  const bracket = BRACKET.exec(text);
  if (!bracket) return markAtTail(text, context) ?? markInside(text, context);
  const phrase = phraseOf(bracket, context);
  if (isMark(bracket, context)) return markOf(bracket, partiesIn(phrase, context));
  const leading = isDecision(bracket) ? null : leadingParties(phrase, context);
  return leading && markOf(bracket, leading);
}

/** "Verantwoordelijke: Anna" says whose the task above is, and is none by itself. */
export function namesRole(text: string): boolean {
  return /^[\s•→>*_<[(#–-]*(?:verantwoordelijk|eigena|actiehouder|(?:trekkers?|uitvoerders?|wie|door)[*_]*:)/i.test(
    text,
  );
}

/** A mark with nothing beside it but who and when; null for a mark with words of its own, and for one that says neither. */
export function readLoneMark(text: string, context: MarkContext): ExplicitMark | null {
  const lone = LONE.exec(text);
  if (!lone) return null;
  const phrase = phraseOf(lone, context);
  const others = otherWords(phrase, context);
  if (others.length > 0) return namesRole(text) && others.every(isName) ? markOf(lone, null) : null;
  const parties = partiesIn(phrase, context);
  const saysMore = parties !== null || OPEN_PLACE.test(phrase) || readDeadline(phrase, context) !== null;
  return saysMore ? markOf(lone, parties) : null;
}

/** Behind "Verantwoordelijke:" a capital is enough: somebody nobody knows. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{L}/u.test(word);
}

function markAtTail(text: string, context: MarkContext): ExplicitMark | null {
  const tail = TAIL.exec(text);
  if (!tail || !isMark(tail, context)) return null;
  return markOf(tail, partiesIn(phraseOf(tail, context), context));
}

function markInside(text: string, context: MarkContext): ExplicitMark | null {
  const inside = INLINE.exec(text);
  return inside && isMark(inside, context)
    ? markOf(inside, partiesIn(phraseOf(inside, context), context))
    : null;
}

/** "Actiepunt Anna en Jan ...": a mark without a colon before the names of who must do it; null where none are named. */
export function readBareMark(text: string, context: MarkContext): ExplicitMark | null {
  const bare = BARE.exec(text);
  if (!bare) return null;
  const parties = leadingParties(withCapitals(text.slice(bare[0].length), context), context);
  if (!parties) return namedMark(text, bare);
  const span = { start: bare.index, end: bare[0].length + parties.end };
  const phrase = text.slice(bare[0].length, span.end);
  return { kind: 'action', span, phrase, parties: movedParties(parties, bare[0].length) };
}

/** "Actiepunt voor Anna om ...": somebody nobody knows. */
function namedMark(text: string, bare: RegExpExecArray): ExplicitMark | null {
  const name = /^\p{Lu}\p{Ll}+(?:\s+en\s+\p{Lu}\p{Ll}+)?(?=\s+(?:om|voor)\b)/u.exec(
    text.slice(bare[0].length),
  );
  if (!name) return null;
  const span = { start: bare.index, end: bare[0].length + name[0].length };
  return { kind: 'action', span, phrase: name[0], parties: null };
}

/** Who a phrase names, when it has nothing but names, dates and what joins them: "Anna, Jan", "allen", "BZK, 27-11". */
export function readNames(phrase: string, context: MarkContext): Parties | null {
  const capitals = withCapitals(phrase, context);
  return otherWords(capitals, context).length === 0 ? readParties(capitals, context) : null;
}

/** The words beside the mark, with the ministries in capitals. */
function phraseOf([, , phrase = '']: RegExpExecArray, context: MarkContext): string {
  return withCapitals(phrase, context);
}

/** "Actie bij Anna": there it lies, she does not help. */
const LIES_WITH = /^\s*(?:ligt\s)?bij\s/i;

/** In a mark only names stand, so that initials can be nobody else's. */
function partiesIn(phrase: string, context: MarkContext): Parties | null {
  const names = phrase.replace(LIES_WITH, (words) => ' '.repeat(words.length));
  return readParties(names, context) ?? partiesByInitials(names, context);
}

function isDecision([, word = '']: RegExpExecArray): boolean {
  return /^(?:besluit|beslissing|decision)/i.test(word);
}

function markOf(match: RegExpExecArray, parties: Parties | null): ExplicitMark {
  const [whole, word = '', phrase = ''] = match;
  const span = { start: match.index, end: match.index + whole.trimEnd().length };
  const offset = match.index + whole.indexOf(phrase, whole.indexOf(word) + word.length);
  const kind = isDecision(match) ? 'decision' : 'action';
  return { kind, span, phrase, parties: parties && movedParties(parties, offset) };
}

/**
 * True when a mark has only names, dates and what joins them. An action may be marked for a person, who has a capital; "AP:"
 * alone may be the data protection authority speaking.
 */
function isMark(match: RegExpExecArray, context: MarkContext): boolean {
  const phrase = phraseOf(match, context);
  if ((match[1] ?? '').toLowerCase() === 'ap')
    return findActors(phrase, context).length > 0 || /\d/.test(phrase);
  const words = otherWords(phrase, context);
  if (isDecision(match)) return words.length === 0;
  return words.every((word) => /^\p{Lu}/u.test(word));
}

/** What is left of a phrase without its names, its date and what joins them. */
function otherWords(phrase: string, context: MarkContext): readonly string[] {
  const names = findActors(phrase, context).map(({ span }) => span);
  const deadline = readDeadline(phrase, context);
  const rest = [...names, ...(deadline ? [deadline.span] : [])].reduce(blank, phrase).replace(BETWEEN, ' ');
  return rest.split(' ').filter(Boolean);
}

function blank(text: string, { start, end }: Span): string {
  return text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
}
