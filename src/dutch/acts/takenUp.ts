import type { Clause } from '../grammar/clause';
import { behind, saysIn } from '../grammar/clauseFacts';
import { clausesIn } from '../grammar/clauseTree';
import { readClauses } from '../grammar/readClauses';
import { DEMONSTRATIVES } from '../grammar/lexicon/closedClasses';
import type { Span } from '../span';
import { actOf, type Act } from './act';
import { ACTIONS } from './lexicon';
import { markOf } from './namesBeside';
import { isNoteTask } from './noteTask';
import { performerIn, performerOf, type Performer } from './performer';
import type { Reading } from './reading';
import { isOpenStatement } from './openStatement';
import { isContrast } from './signWords';
import { taskOf } from './task';

/**
 * "De lijst moet nog worden nagelopen. Dit doet Anna." "Wie belt de zaal? Doe ik.": who does what was said right before. The task
 * is that of the sentence before; null where that has none.
 */
export function findTakenUp(clause: Clause, reading: Reading): Act | null {
  return answered(clause, reading) ?? entrusted(clause, reading);
}

/** "De lijst moet worden nagelopen. Dit is een actie voor Anna." */
function entrusted(clause: Clause, reading: Reading): Act | null {
  const { predicate, object, words, tense, mood, isNegated } = clause;
  if (predicate?.lemma !== 'zijn' || tense !== 'present' || mood !== 'statement' || isNegated) return null;
  const to = behind(clause, 'voor');
  if (!to || !saysIn(clause, object, ACTIONS) || performerIn(to, words, reading) === null) return null;
  const before = sentenceBefore(clause.sentence, reading.clauses);
  const task = before.find(isOpen) ?? clause;
  const span = { start: (before[0] ?? clause).sentence.start, end: clause.sentence.end };
  return actOf('assignment', task, [clause.span], { span, frame: clause, mark: markOf(to, reading) });
}

function answered(clause: Clause, reading: Reading): Act | null {
  if (!isAnswer(clause) || !isSomebody(clause, reading)) return null;
  const before = sentenceBefore(clause.sentence, reading.clauses);
  const task =
    before.length > 0 ? before.find(isOpen) : lineBefore(reading).some(isOpen) ? clause : undefined;
  if (!task) return null;
  const span = { start: task.sentence.start, end: clause.sentence.end };
  const cues = [...(clause.predicate?.spans ?? []), ...(clause.subject ? [clause.subject] : [])];
  return actOf('commitment', task, cues, { span, frame: clause });
}

/** Where the people are known, one word with a capital is a thing. */
function isSomebody(clause: Clause, reading: Reading): boolean {
  const performer = performerOf(clause, reading);
  return performer === 'perhaps' ? reading.context.participants.length === 0 : SOMEBODY.has(performer);
}

const SOMEBODY = new Set<Performer | null>(['named', 'self', 'stranger', 'body']);

/** "Dit doet Anna", "Anna doet dat", "Doe ik": nothing else is said of what is done. */
function isAnswer(clause: Clause): boolean {
  const { predicate, words, subject, auxiliaries } = clause;
  if (predicate?.lemma !== 'doen' || !isOpenStatement(clause)) return false;
  if (auxiliaries.some((lemma) => lemma !== 'gaan' && lemma !== 'zullen')) return false;
  const others = words.filter(
    ({ tag, start, lower }) =>
      !OFTEN.has(tag) &&
      !DEMONSTRATIVES.has(lower) &&
      !YES.has(lower) &&
      !(subject && subject.start <= start && start < subject.end),
  );
  return others.length === 0 && !isContrast(clause);
}

const OFTEN = new Set(['verb', 'adverb', 'mark']);
const YES = new Set(['ja', 'ok', 'oké', 'oke', 'prima', 'akkoord']);

function sentenceBefore({ start }: Span, clauses: readonly Clause[]): readonly Clause[] {
  const last = clauses.findLast(({ sentence }) => sentence.end <= start);
  return last ? clausesIn(last.sentence, clauses) : [];
}

/** What was asked in the line above. */
function lineBefore({ context }: Reading): readonly Clause[] {
  const line = context.before.at(-1);
  return line === undefined ? [] : readClauses(line);
}

/** Work without a doer: a note, a passive, what is asked for or must be. */
function isOpen(clause: Clause): boolean {
  if (isNoteTask(clause)) return true;
  if (clause.isNegated || clause.tense === 'past' || clause.tense === 'perfect' || !taskOf(clause))
    return false;
  return clause.voice === 'passive' || clause.modal === 'moeten' || isWho(clause) || isAsked(clause);
}

/** "Kun jij dat nagaan?" */
function isAsked({ mood, kind }: Clause): boolean {
  return mood === 'question' && kind === 'main';
}

/** "Wie belt de zaal?" */
function isWho({ mood, link, words }: Clause): boolean {
  return mood === 'question' && (link === 'wie' || words[0]?.lower === 'wie');
}
