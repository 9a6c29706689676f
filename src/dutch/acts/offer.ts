import type { Clause } from '../grammar/clause';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Span } from '../recognition';
import type { Act } from './act';
import type { FindAct } from './finder';
import { performerOf, type Performer } from './performer';
import type { Reading } from './reading';
import { taskOf } from './task';
import { hedgeIn, isDone } from './traps';

/** "Biedt aan om ...", "zegt toe dat ...", "Sport kan voorbeelden aandragen", "de werkgroep moet dit nog invullen". */
export const findOffer: FindAct = (clause, reading) =>
  promised(clause, reading) ?? persisted(clause, reading) ?? able(clause, reading) ?? due(clause, reading);

/** The content of a verb of promising. */
function promised(clause: Clause, reading: Reading): Act | null {
  const frame = clause.parent === null ? null : (reading.clauses[clause.parent] ?? null);
  const isContent = clause.kind === 'infinitive' || clause.link === 'dat';
  if (!frame?.predicate || !isContent || !(isOfClass(frame.predicate.lemma, 'promise') || isWilling(frame)))
    return null;
  if (frame.isNegated || frame.mood === 'question') return null;
  if (frame.subject && frame.tense === 'perfect' && performerOf(frame, reading) === null) return null;
  return offer(clause, frame, 'firm', frame.predicate.spans);
}

/** "BZK is bereid om ...". */
function isWilling({ words, predicate }: Clause): boolean {
  return words.some(({ lower }) => lower === 'bereid') || isUndertaken(predicate?.lemma, words);
}

/** "neemt op zich om ...". */
function isUndertaken(lemma: string | undefined, words: Clause['words']): boolean {
  const at = words.findIndex(({ lower }) => lower === 'zich');
  return lemma === 'nemen' && words[at - 1]?.lower === 'op';
}

/** "Melden te blijven inzetten op": who tells so what he himself will do. */
function persisted(clause: Clause, reading: Reading): Act | null {
  const frame = clause.parent === null ? null : (reading.clauses[clause.parent] ?? null);
  if (
    clause.kind !== 'infinitive' ||
    clause.link !== null ||
    !frame?.predicate ||
    frame.isNegated ||
    isDone(frame)
  )
    return null;
  if (!isOfClass(frame.predicate.lemma, 'report') || !taskOf(clause) || isDone(clause)) return null;
  const performer = performerOf(frame, reading);
  return performer && DOERS.has(performer)
    ? { ...offer(clause, frame, 'firm', frame.predicate.spans), kind: 'commitment' }
    : null;
}

const DOERS = new Set<Performer>(['named', 'speaker', 'self', 'earlier', 'body', 'stranger', 'everybody']);

/** A named party that can give something. */
function able(clause: Clause, reading: Reading): Act | null {
  if (!isOpen(clause) || clause.modal !== 'kunnen') return null;
  const task = taskOf(clause);
  const isGiven = task?.name === 'deliver' && clause.object !== null;
  return isGiven && performerOf(clause, reading) === 'named'
    ? offer(clause, null, 'possible', task.cues)
    : null;
}

/** "Moeten deze nog invullen": a named party that still has to. */
function due(clause: Clause, reading: Reading): Act | null {
  const isWished =
    clause.modal === 'zouden' && clause.kind === 'main' && clause.voice === 'active' && !clause.isNegated;
  if (!isWished && (!isOpen(clause) || (clause.modal !== 'moeten' && clause.modal !== 'dienen'))) return null;
  const task = taskOf(clause);
  const performer = performerOf(clause, reading);
  const still = clause.words.find(({ lower }) => lower === 'nog' || lower === 'alsnog');
  if (!task || !still || task.name === 'show' || (performer !== 'named' && performer !== 'body')) return null;
  return { ...offer(clause, null, 'possible', [still, ...task.cues]), kind: 'assignment' };
}

function isOpen(clause: Clause): boolean {
  return (
    clause.kind === 'main' &&
    clause.mood === 'statement' &&
    clause.voice === 'active' &&
    !clause.isNegated &&
    !isDone(clause) &&
    !hedgeIn(clause)
  );
}

function offer(
  task: Clause,
  frame: Clause | null,
  certainty: 'firm' | 'possible',
  cues: readonly Span[],
): Act {
  const spans = cues.map(({ start, end }) => ({ start, end }));
  return { kind: 'offer', certainty, span: task.sentence, task, frame, mark: null, cues: spans };
}
