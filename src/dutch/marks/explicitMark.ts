import { readDeadline } from '../deadline/readDeadline';
import { findActors } from '../parties/actors';
import { partiesByInitials } from '../parties/initials';
import { leadingParties, movedParties, readParties, type Parties } from '../parties/parties';
import { withCapitals } from '../parties/smallLetters';
import type { Span } from '../span';
import { ACTION, DECISION, OPEN, OPENING, ROLE } from './lexicon';
import { otherWords, type MarkContext } from './onlyNames';

/** "Actie SZW:", "(actie allen)", "Besluit:": what somebody marked on purpose. */
export interface ExplicitMark {
  readonly kind: 'action' | 'decision';
  readonly span: Span;
  /** The phrase in the mark, for a date beside the names: "SZW, 27-11". */
  readonly phrase: string;
  readonly parties: Parties | null;
}

const MARK = `(${ACTION}|ap|${DECISION})\\b`;
/** The same beside its task: whose it is, in so many words. */
const MARK_BESIDE = `((?:${ACTION}|ap|${DECISION})\\b|actiehouders?(?=:))`;
/** Blanks and signs of bold have a bound: where two patterns could both take a run of them, that takes hours. */
const GAP = '\\s{0,5}';
const BOLD = '[*_]{0,3}';
const HEAD = new RegExp(`${OPENING}${MARK}${BOLD}${GAP}([^:>]{0,120})[:>]:?[*_]*\\s*`, 'i');
/** Names between the word and a dash: "To do Anna - reminder sturen". */
const DASHED = new RegExp(`${OPENING}${MARK}${BOLD}\\s{1,5}([^:>–—-]{2,80}?)\\s[–—-]\\s`, 'i');
/** Whose it is, in the word itself: "Actiehouders Anna en Jan: ...". */
const HOLDERS = new RegExp(`${OPENING}(actiehouders?)${BOLD}\\s{1,5}([^:>]{2,80})[:>][*_]*\\s*`, 'i');
const BRACKET = new RegExp(
  `[([]${GAP}${BOLD}${MARK_BESIDE}${GAP}:?${GAP}([^()[\\]]{0,120}?)${BOLD}${GAP}[)\\]]`,
  'i',
);
/** Behind a comma, a dash or a bracket, up to the end: "notitie rondsturen, actie BZK". */
const TAIL = new RegExp(
  `(?:[,;)]|(?<!\\S)[–-])${GAP}${BOLD}${MARK_BESIDE}${GAP}:?${GAP}([^:,.?]{1,60})[*_.]{0,3}${GAP}$`,
  'i',
);
/** Behind a dash or a sentence, before what is to be done: "voorstel ligt er – actie Anna: nalopen", "actie Anna om". */
const INLINE =
  /(?:(?<!\S)[–-]\s+|[.;]\s+|(?<!\S)nieuwe\s+)[*_]{0,3}(actie)[*_]{0,3}\s{1,5}([^:,.*_]{2,60}?)[*_]{0,3}\s{0,5}(?::|,|\bom\b)/i;
/** Nothing else on its line: "Actie 1: VWS · 27 november 2026", "(actie allen)", "Verantwoordelijke: Anna". */
const LONE = new RegExp(
  `${OPENING}((?:${ACTION})\\b|${ROLE})${BOLD}${GAP}(?:(?:nr\\.?${GAP})?\\d{1,3}\\b)?${GAP}[:>·|–-]?${BOLD}${GAP}(.{1,160}?)[\\s*_)\\].]{0,5}$`,
  'i',
);
const LONE_ROLE = new RegExp(`${OPENING}${ROLE}`, 'i');
/** Without a colon: "Actiepunt voor BZK om ...". */
const BARE = new RegExp(
  `${OPENING}([Aa]ctie(?:punt)?|ACTIE(?:PUNT)?|[Aa][Pp]|[Tt]oezegging)\\s+((?:voor\\s+)?)(?=\\p{Lu}|allen|iedereen)`,
  'u',
);
/** A label in bold, whose marks were taken out, and the sentence behind it: "Beslissing Er wordt afgestemd". */
const DECIDED = new RegExp(
  `${OPENING}([Bb]eslissing|[Bb]esluit)()[*_]*\\s+(?=\\d{1,2}\\s+[-–—]\\s|(?:Er|De|Het|Een|We|Wij|Dit|Deze|Alle|Geen|Voor|Met|Om)\\s)`,
);
const IS_DECISION = new RegExp(`^(?:${DECISION})`, 'i');
/** "Actie (eigenaar nog te bepalen):". */
const NOBODY_YET =
  /^[\s(]{0,5}(?:(?:eigenaar|actiehouder|trekker|wie)\s{1,5})?(?:nog|nader)?\s{0,5}(?:te\s{1,5}bepalen|n\.?t\.?b\.?|onbekend|niet\s{1,5}bekend)[\s)]*$/i;
const OPEN_PLACE = new RegExp(`^(?:${OPEN})\\b`, 'i');

/**
 * The first explicit mark in a line, or null. A word such as "Actie" that only begins a sentence is none, nor is the name of
 * a law ("Besluit Bouwwerken").
 */
export function readExplicitMark(text: string, context: MarkContext): ExplicitMark | null {
  const first = readLoneMark(text, context) ?? headIn(text, context);
  if (first) return first;
  const label = DECIDED.exec(text);
  if (label) return markOf(label, null);
  const bracket = BRACKET.exec(text);
  if (!bracket) return markIn(TAIL.exec(text), context) ?? markIn(INLINE.exec(text), context);
  const leading = isDecision(bracket) ? null : leadingParties(phraseOf(bracket, context), context);
  return markIn(bracket, context) ?? (leading && markOf(bracket, leading));
}

/** What stands before the task at the head of a line. */
function headIn(text: string, context: MarkContext): ExplicitMark | null {
  return (
    markIn(HEAD.exec(text), context) ??
    markIn(HOLDERS.exec(text), context) ??
    withNames(markIn(DASHED.exec(text), context))
  );
}

/** "Actie - Besluit - Anna" is a row of something. */
function withNames(mark: ExplicitMark | null): ExplicitMark | null {
  return mark?.parties ? mark : null;
}

/** "Verantwoordelijke: Anna" says whose the task above is, and is none by itself. */
export function namesRole(text: string): boolean {
  return LONE_ROLE.test(text);
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

function markIn(match: RegExpExecArray | null, context: MarkContext): ExplicitMark | null {
  if (!match || !isMark(match, context)) return null;
  return markOf(match, partiesIn(phraseOf(match, context), context));
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

/** The words beside the mark, with the ministries in capitals. */
function phraseOf([, , phrase = '']: RegExpExecArray, context: MarkContext): string {
  return withCapitals(phrase, context);
}

/** "Actie bij Anna", "actie aan Anna": there it lies, she does not help. */
const LIES_WITH = /^\s*(?:(?:ligt\s)?bij|aan)\s/i;

/** In a mark only names stand, so that initials can be nobody else's. */
function partiesIn(phrase: string, context: MarkContext): Parties | null {
  const names = phrase.replace(LIES_WITH, (words) => ' '.repeat(words.length));
  return readParties(names, context) ?? partiesByInitials(names, context);
}

function isDecision([, word = '']: RegExpExecArray): boolean {
  return IS_DECISION.test(word);
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
  if (NOBODY_YET.test(phrase)) return true;
  if ((match[1] ?? '').toLowerCase() === 'ap')
    return findActors(phrase, context).length > 0 || /\d/.test(phrase);
  const words = otherWords(phrase, context);
  if (isDecision(match)) return words.length === 0;
  return words.every((word) => /^\p{Lu}/u.test(word));
}
