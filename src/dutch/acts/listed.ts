import { readNames } from '../marks/onlyNames';
import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { clausesIn } from '../grammar/clauseTree';
import type { Word } from '../grammar/word';
import type { Span } from '../span';
import type { Act } from './act';
import { readDashedRow } from './dashedRow';
import { readLostRow } from './lostColumns';
import { isInfinitive, isPluralNote } from './noteTask';
import type { Reading } from './reading';
import { isClosedRow } from '../marks/status';
import { taskOf } from './task';

/** A row or a bullet of an action list that is still open; null for anything else. */
export function readListed(reading: Reading): Act | null {
  const { text, context, clauses } = reading;
  if (context.section !== 'actionList' || isHeader(text) || isClosedRow(text)) return null;
  const lost = text.includes('\t') ? null : (readLostRow(reading) ?? readDashedRow(reading));
  const isRow = text.includes('\t') || REFERENCE.test(text) || lost !== null;
  if (!isRow && !isNote(reading)) return null;
  const span = spanOf(text);
  if (span.end - span.start < SHORTEST) return null;
  const task = clauses.find(({ predicate, agent }) => predicate !== null || agent !== null) ?? null;
  return {
    kind: 'assignment',
    certainty: isRow ? 'explicit' : 'firm',
    span,
    task,
    frame: null,
    mark: lost?.mark ?? null,
    cues: task?.predicate?.spans ?? [span],
    ...(lost && { asWritten: lost.task }),
  };
}

/** "A-12", "sep24/07", "3." before the task: a row whose columns were lost. */
const REFERENCE = /^\s*(?:\p{L}{1,5}[-\s]?\d{1,4}(?:[-/.]\d{1,4}){0,2}|\d{1,4}[-/.]\d{1,3})[.:)]?\s+\p{L}/u;
/** Fewer characters are a number or a name left over. */
const SHORTEST = 8;
/** More words are a story. */
const LONGEST = 45;

/** What a task looks like among bullets: names in brackets behind it, or words without a finite verb. */
function isNote(reading: Reading): boolean {
  const { clauses, text } = reading;
  const [first] = clauses;
  if (!first || first.words.length > LONGEST) return false;
  if (hasNames(reading) || isToBeDone(first)) return true;
  const sentence = clausesIn(first.sentence, clauses);
  if (first.mood === 'question' || sentence.some((clause) => isTold(clause, reading))) return false;
  return isNoun(first) || (sentence.some(isInfinitive) && !text.trimEnd().endsWith(':'));
}

/** "Anna moet de lijst corrigeren", "de plaat wordt vereenvoudigd": told of as what is still to be done; what is to be talked of is no work. */
function isToBeDone(clause: Clause): boolean {
  const { kind, mood, isNegated, modal, tense, voice } = clause;
  if (kind !== 'main' || mood !== 'statement' || isNegated || isDone(clause)) return false;
  const isDuty = modal === 'moeten' || modal === 'dienen';
  const isComing = modal === null && (tense === 'future' || (voice === 'passive' && tense === 'present'));
  const task = taskOf(clause);
  return (isDuty || isComing) && task !== null && task.name !== 'show';
}

/** Somebody does something. */
function isTold(clause: Clause, reading: Reading): boolean {
  return clause.kind === 'main' && clause.link !== '(' && !isPluralNote(clause, reading);
}

const BRACKET = /\(([^()]{1,120})\)[.;\s]*$/;

/** "Navraag bij de inspectie (Anna, Jan)": at the end of a line in a list of tasks names in brackets are who does it. */
function hasNames({ text, context }: Reading): boolean {
  const names = BRACKET.exec(text.slice(-140))?.[1];
  return names !== undefined && readNames(names, context) !== null;
}

/** "Onderzoek naar de gevolgen", "Het aanmaken van een profiel": the name of a task. */
function isNoun({ words }: Clause): boolean {
  const isName = ({ tag, lower }: Word) => tag === 'noun' || (tag === 'verb' && SHORT.has(lower));
  const noun = words.find((word) => isName(word) && !STARTS.has(word.lower));
  return (
    noun !== undefined &&
    words.length >= 3 &&
    TASKS.test(noun.lower) &&
    words.some(({ tag }) => tag === 'preposition')
  );
}

const STARTS = new Set(['verdere', 'nadere', 'nieuwe', 'definitieve', 'eerste', 'gezamenlijke']);
const TASKS =
  /^(?:onderzoek|overleg|voorstel|navraag|contact|plan|overzicht|review|check|controle|analyse|opzet|update|test|[a-zé]{4,}(?:ing|tie|en))$/;
/** Of these that are a form of a verb too. */
const SHORT = new Set(['review', 'check', 'test', 'plan', 'update', 'onderzoek', 'overleg']);

const COLUMNS =
  /^(?:nr\.?|no\.?|#|actie(?:punt(?:en)?|s)?|naam|wie|wat|wanneer|status|stand|deadline|datum|eigenaar|o\/g|onderwerp|omschrijving|trekker|gereed)$/i;

/** The names of the columns themselves. */
function isHeader(text: string): boolean {
  if (/\b[OG]\s*=\s*\p{L}/u.test(text)) return true;
  const cells = text
    .split(/[\t|]| {2,}/)
    .flatMap((cell) => cell.trim().split(' '))
    .filter(Boolean);
  const named = cells.filter((cell) => COLUMNS.test(cell.replace(/[:*_]/g, '')));
  return cells.length > 0 && named.length >= 2 && named.length * 2 >= cells.length;
}

function spanOf(text: string): Span {
  const start = text.search(/\S/);
  return { start: Math.max(0, start), end: text.trimEnd().length };
}
