import type { Clause } from '../grammar/clause';
import { isDone } from '../grammar/clauseFacts';
import { dependantsOf, governorOf } from '../grammar/clauseTree';
import { DEMONSTRATIVES } from '../grammar/lexicon/closedClasses';
import { isOfClass } from '../grammar/lexicon/verbForms';
import { actOf, type Act } from './act';
import type { FindAct } from './finder';
import { isOfBefore } from './ofBefore';
import { isNoteTask } from './noteTask';
import { isOpenStatement } from './openStatement';
import { performerOf, type Performer } from './performer';
import { deadlineIn, type Reading } from './reading';
import { ENDING, taskOf, type TaskClass } from './task';

/** "Biedt aan om ...", "zegt toe dat ...", "Sport kan voorbeelden aandragen". */
export const findOffer: FindAct = (clause, reading) =>
  promised(clause, reading) ??
  attempted(clause, reading) ??
  persisted(clause, reading) ??
  pledged(clause, reading) ??
  able(clause, reading);

/** The content of a verb of promising. */
function promised(clause: Clause, reading: Reading): Act | null {
  const frame = governorOf(clause, reading.clauses);
  const isContent = clause.kind === 'infinitive' || clause.link === 'dat' || isBelow(clause);
  if (!frame?.predicate || !isContent || !(isOfClass(frame.predicate.lemma, 'promise') || isWilling(frame)))
    return null;
  if (
    frame.isNegated ||
    asks(frame) ||
    isOfBefore(frame) ||
    isLongDone(frame) ||
    isAim(clause, frame, reading)
  )
    return null;
  if (frame.subject && frame.tense === 'perfect' && performerOf(frame, reading) === null) return null;
  return actOf('offer', clause, frame.predicate.spans, { frame });
}

/** "SZW zegt toe: lijst rondsturen". */
function isBelow(clause: Clause): boolean {
  return clause.link === ':' && isNoteTask(clause);
}

/** "..., waarop OCW toezegt": told as what came next. */
function asks({ mood, link }: Clause): boolean {
  return mood === 'question' && link !== 'waarop';
}

/** "Had op zich genomen": told of what came before. */
function isLongDone(frame: Clause): boolean {
  return frame.tense === 'perfect' && frame.words.some(({ lower }) => lower === 'had' || lower === 'hadden');
}

/** "Zegt toe erop te letten dat de termijn wordt gehaald": what is promised is the infinitive before it. */
function isAim({ link, span }: Clause, frame: Clause, { clauses }: Reading): boolean {
  const isPromised = ({ kind, span: { end } }: Clause) => kind === 'infinitive' && end <= span.start;
  return link === 'dat' && dependantsOf(frame, clauses).some(isPromised);
}

/** "BZK is bereid om ...", "werpt zich op om", "stelt in het vooruitzicht dat". */
function isWilling(frame: Clause): boolean {
  const { predicate, words } = frame;
  const lemma = predicate?.lemma ?? '';
  if (words.some(({ lower }) => lower === 'bereid' || (lower === 'vooruitzicht' && lemma === 'stellen')))
    return true;
  return isUndertaken(frame) || (VOLUNTEERING.has(lemma) && words.some(({ lower }) => lower === 'zich'));
}

const VOLUNTEERING = new Set(['opwerpen', 'melden', 'aanmelden', 'inspannen', 'verbinden', 'spreken']);

/** "Neemt (dit) op zich". */
export function isUndertaken({ predicate, words }: Clause): boolean {
  const at = words.findIndex(({ lower }) => lower === 'zich');
  return predicate?.lemma === 'nemen' && words[at - 1]?.lower === 'op';
}

/** "Gaat proberen een zaal te vinden", "verwacht de tabel vrijdag te kunnen sturen": a promise as far as it can be given. */
function attempted(clause: Clause, reading: Reading): Act | null {
  const frame = governorOf(clause, reading.clauses);
  if (clause.kind !== 'infinitive' || !frame?.predicate || !isOpenStatement(frame) || frame.modal !== null)
    return null;
  const { lemma, spans } = frame.predicate;
  const isLikely = EXPECTING.has(lemma) && clause.modal === 'kunnen';
  const isToCome = frame.tense === 'future' || deadlineIn(clause.sentence, reading) !== null;
  const isTried =
    TRYING.has(lemma) && (taskOf(clause) !== null || OBTAINING.has(clause.predicate?.lemma ?? ''));
  if (!(isTried || (isLikely && taskOf(clause))) || !isToCome) return null;
  const performer = performerOf(frame, reading);
  return performer && DOERS.has(performer)
    ? actOf('offer', clause, spans, { certainty: 'possible', frame })
    : null;
}

const TRYING = new Set(['proberen', 'trachten']);
const EXPECTING = new Set(['verwachten', 'denken']);
/** What comes of trying. */
const OBTAINING = new Set(['vinden', 'krijgen', 'verkrijgen', 'bereiken', 'voorkomen']);

/** "Heeft dat toegezegd voor vrijdag": what was spoken of, and still to come by its day. */
function pledged(clause: Clause, reading: Reading): Act | null {
  const { predicate, tense, subject, isNegated } = clause;
  const isPledge = isOfClass(predicate?.lemma ?? '', 'promise') && tense === 'perfect' && !isNegated;
  if (!isPledge || !subject || isLongDone(clause) || isOfBefore(clause)) return null;
  if (!clause.words.some(({ lower }) => DEMONSTRATIVES.has(lower))) return null;
  if (performerOf(clause, reading) !== 'named' || deadlineIn(clause.span, reading) === null) return null;
  return { ...actOf('offer', clause, predicate?.spans ?? [], { frame: clause }), task: null };
}

/** "Melden te blijven inzetten op": who tells so what he himself will do. */
function persisted(clause: Clause, reading: Reading): Act | null {
  const frame = governorOf(clause, reading.clauses);
  if (
    clause.kind !== 'infinitive' ||
    clause.link !== null ||
    !frame?.predicate ||
    frame.isNegated ||
    isDone(frame)
  )
    return null;
  const { lemma } = frame.predicate;
  if (clause.modal !== null || MANNER.has(clause.words[0]?.lower ?? '')) return null;
  if (!isOfClass(lemma, 'report') || PROPOSING.has(lemma) || !taskOf(clause) || isDone(clause)) return null;
  const performer = performerOf(frame, reading);
  return performer && DOERS.has(performer)
    ? actOf('commitment', clause, frame.predicate.spans, { frame })
    : null;
}

/** "Zonder de cijfers te noemen": how it is said. */
const MANNER = new Set(['zonder', 'door', 'na']);

/** "Stelt voor de lijst aan te vullen": whoever will do it. */
const PROPOSING = new Set(['voorstellen', 'pleiten', 'meegeven']);

const DOERS = new Set<Performer>([
  'named',
  'speaker',
  'self',
  'earlier',
  'body',
  'stranger',
  'perhaps',
  'everybody',
]);

/** A named party that can give something, or is willing to do it. */
function able(clause: Clause, reading: Reading): Act | null {
  const task = taskOf(clause);
  if (!task || !(isGift(clause, task.name) || isOffered(clause, task.name))) return null;
  return performerOf(clause, reading) === 'named'
    ? actOf('offer', clause, task.cues, { certainty: 'possible' })
    : null;
}

/** "Sport kan voorbeelden aandragen". */
function isGift(clause: Clause, task: TaskClass): boolean {
  return isOpenStatement(clause) && clause.modal === 'kunnen' && task === 'deliver' && clause.object !== null;
}

/** "Wil de tekst wel nalezen", "wilde het nog wel eens polsen": also where the minutes are in the past tense. */
function isOffered(clause: Clause, task: TaskClass): boolean {
  const isWilling = clause.modal === 'willen' && clause.words.some(({ lower }) => lower === 'wel');
  return isWilling && ENDING.has(task) && isOpenStatement({ ...clause, tense: 'present' });
}
