import type { Clause, Complement } from '../grammar/clause';
import { goesBehind } from '../grammar/clauseFacts';
import { wordList } from '../grammar/lexicon/wordList';
import type { Word } from '../grammar/word';
import { actOf, type Act } from './act';
import { isNamedPaper, isProduct } from '../grammar/lexicon/papers';
import { OWED } from './lexicon';
import { markOf } from './namesBeside';
import { performerIn } from './performer';
import { deadlineIn, type Reading } from './reading';
import { lies, type Span } from '../span';

/** "Reacties van allen uiterlijk vrijdag", "voorbereiding door Anna": what somebody owes, without a verb. */
export function owedIn(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const [task] = clauses;
  if (!task || clauses.length > 1 || task.kind !== 'fragment' || task.predicate || task.isNegated)
    return null;
  const promised = byNameIn(task, reading) ?? toNameIn(task, reading);
  if (promised) return promised;
  const thing = task.words.find(({ tag }) => tag === 'noun');
  if (!thing) return null;
  const limit = reading.deadlines().find(({ span, isFirm }) => isFirm && lies(span, sentence));
  const isDue = limit !== undefined || isDueAtSomebody(task, sentence, reading);
  const giver = (isDue ? giverOf(task, thing) : null) ?? doerOf(task, thing, reading);
  const names = giver && markOf(giver, reading);
  if (!names) return null;
  const mark = isDue ? names : { ...names, span: { start: doorOf(giver, task), end: names.span.end } };
  const cues = [mark.span, limit?.span ?? null].filter((cue) => cue !== null);
  return actOf('assignment', task, cues, { certainty: 'possible', mark });
}

/** "VWS reactie voor vrijdag", "allen input uiterlijk 4 december": names, a paper and a limit, and nothing else. */
function byNameIn(task: Clause, reading: Reading): Act | null {
  const { sentence } = task;
  const limit = reading.deadlines().find(({ span, isFirm }) => isFirm && lies(span, sentence));
  const name = reading.actors().find(({ span }) => span.start === task.span.start);
  const thing = task.words.find(({ start }) => name && start >= name.span.end);
  if (!limit || !name || !thing || thing.end >= limit.span.start || limit.span.end < task.span.end)
    return null;
  const mark = OWED.has(thing.lower) || isNamedPaper(thing.lower) ? markOf(name.span, reading) : null;
  return mark && actOf('assignment', task, [mark.span, limit.span], { certainty: 'possible', mark });
}

/** "Reacties vóór 12 december bij Anna": a paper, a limit and who gets it; whoever has one gives it. */
function toNameIn(task: Clause, reading: Reading): Act | null {
  const { words, sentence, complements } = task;
  const limit = reading.deadlines().find(({ span, isFirm }) => isFirm && lies(span, sentence));
  const to = complements.find(({ preposition }) => TO.has(preposition))?.span;
  const [first] = words;
  if (!limit || !to || !first || !OWED.has(first.lower)) return null;
  if (performerIn(to, words, reading) !== 'named') return null;
  return actOf('request', task, [limit.span], { certainty: 'possible', thing: first });
}

const TO = new Set(['bij', 'naar', 'aan']);

/** "Input van allen donderdag bij Anna": somebody gets it, so that a day without "uiterlijk" is by when. */
function isDueAtSomebody(task: Clause, sentence: Span, reading: Reading): boolean {
  return goesBehind(task, ...TO) && deadlineIn(sentence, reading) !== null;
}

/** "Tekst over wonen: Anna", "passage over vervoer: SZW, uiterlijk vrijdag": a thing to be made, and behind the colon nothing but who and when. */
export function dividedIn([thing, names, ...more]: readonly Clause[], reading: Reading): Act | null {
  const isNoun = thing?.kind === 'fragment' && !thing.predicate && !thing.isNegated;
  if (!isNoun || names?.link !== ':' || names.predicate || more.length > 0) return null;
  const noun = thing.words.find(({ tag }) => tag === 'noun');
  const limit = reading.deadlines().find(({ span, isFirm }) => isFirm && lies(span, names.span));
  if (!noun || NOTES.has(noun.lower) || !(limit || isProduct(noun.lower))) return null;
  const mark = markOf(names.span, reading);
  return mark && actOf('assignment', thing, [mark.span], { certainty: 'possible', mark });
}

/** "Allen: commentaar op de tekst", "Anna: voorzet voor de brief (10/12)": names, and a thing that is owed or made; one person's needs a day. */
export function namedIn(clauses: readonly Clause[], sentence: Span, reading: Reading): Act | null {
  const [names, thing, ...more] = clauses;
  const isLabel = names?.kind === 'fragment' && !names.predicate && thing?.link === ':';
  const isThing = thing?.kind === 'fragment' && !thing.finite && !thing.isNegated;
  if (!isLabel || !isThing || more.some(({ link }) => link !== '(')) return null;
  const noun = thing.words.find(({ lower }) => OWED.has(lower) || isNamedPaper(lower) || isProduct(lower));
  if (!noun || thing.words.some(({ tag, start }) => tag === 'preposition' && start < noun.start)) return null;
  const mark = markOf(names.span, reading);
  const isForAll = mark?.parties?.responsible.kind === 'everybody';
  if (!mark || !(isForAll || isDated(sentence, reading))) return null;
  return actOf('assignment', thing, [mark.span], { certainty: 'possible', mark, thing: thing.span });
}

function isDated(sentence: Span, { deadlines }: Reading): boolean {
  return deadlines().some(({ due, span }) => due !== null && lies(span, sentence));
}

/** Who stands behind these takes the minutes. */
const NOTES = wordList(`verslag notulen actielijst verslaglegging`);

/** By a day somebody has to give it. */
function giverOf({ complements }: Clause, { lower, end }: Word): Span | null {
  if (!OWED.has(lower) && !isNamedPaper(lower)) return null;
  const isGiver = ({ preposition, span }: Complement) => GIVERS.has(preposition) && span.start > end;
  return complements.find(isGiver)?.span ?? null;
}

const GIVERS = new Set(['van', 'vanuit']);

/** A noun of work with who does it, and nothing behind that: "voorbereiding door Anna en Jan"; "presentatie door Anna" with its day. */
function doerOf({ agent, span }: Clause, { lower }: Word, reading: Reading): Span | null {
  const isWork =
    WORK.has(lower) ||
    (isProduct(lower) && lower !== 'voorstel') ||
    (lower === 'presentatie' && deadlineIn(span, reading) !== null);
  return agent && isWork ? { start: agent.start, end: span.end } : null;
}

/** Where "door" stands before a name. */
function doorOf({ start }: Span, { words }: Clause): number {
  return words.findLast((word) => word.end <= start)?.start ?? start;
}

const WORK = wordList(
  `terugkoppeling voorbereiding uitwerking afstemming verwerking redactie inventarisatie aanpassing invulling agenda planning`,
);
