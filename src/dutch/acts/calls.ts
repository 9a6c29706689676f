import type { Clause } from '../grammar/clause';
import { compoundOf } from '../grammar/lexicon/compounds';
import { isOfClass } from '../grammar/lexicon/verbForms';
import type { Span } from '../recognition';
import type { Act } from './act';
import type { FindAct } from './finder';
import { performerIn } from './performer';
import { taskOf } from './task';

/** "Verzoek aan BZK: ...": the words of asking stand before a colon. */
export const headedRequest: FindAct = (clause, reading) => {
  const head =
    (clause.link === ':' || clause.link === 'om') && clause.parent !== null
      ? reading.clauses[clause.parent]
      : undefined;
  if (!head || head.finite || clause.mood === 'question' || !taskOf(clause)) return null;
  const noun = head.words.find(({ lower }) => REQUESTS.has(lower));
  const to = head.complements.find(({ preposition }) => preposition === 'aan');
  if (!noun || !to || performerIn(to.span, head.words, reading) === null) return null;
  return call(clause, head, [head.span]);
};

const REQUESTS = new Set(['verzoek', 'vraag', 'oproep']);

/** "Vraagt VWS om een overzicht": a thing that somebody has to make. */
export const askedThing: FindAct = (clause, reading) => {
  const { predicate, object, words, voice, tense, mood } = clause;
  if (
    !predicate ||
    !ASKING.has(predicate.lemma) ||
    voice !== 'active' ||
    tense !== 'present' ||
    mood !== 'statement'
  )
    return null;
  if (clause.isNegated || !object || performerIn(object, words, reading) === null) return null;
  const thing = clause.complements.find(({ preposition }) => preposition === 'om');
  const isMade = thing && words.some(({ lower, start }) => start >= thing.span.start && isThing(lower));
  return isMade ? { ...call(clause, null, [...predicate.spans, thing.span]), certainty: 'possible' } : null;
};

const ASKING = new Set(['vragen', 'verzoeken']);
const isThing = compoundOf([
  'overzicht',
  'voorstel',
  'notitie',
  'lijst',
  'lijstje',
  'planning',
  'memo',
  'analyse',
  'inventarisatie',
  'inbreng',
  'bijdrage',
  'plan',
  'raming',
  'brief',
  'stuk',
  'uitwerking',
]);

/** "@Anna stuur jij de notitie rond?", "@VWS: overzicht aanleveren". */
export const calledUpon: FindAct = (clause, reading) => {
  if (!reading.text.includes('@') || clause.isNegated || clause.kind === 'subordinate' || !taskOf(clause))
    return null;
  const called = reading
    .actors()
    .find(
      ({ span }) =>
        span.start <= clause.span.end &&
        span.start >= clause.sentence.start &&
        reading.text[span.start - 1] === '@',
    );
  if (!called || isOfClass(clause.predicate?.lemma ?? '', 'report', 'think')) return null;
  return call(clause, null, [called.span]);
};

function call(task: Clause, frame: Clause | null, cues: readonly Span[]): Act {
  return { kind: 'request', certainty: 'firm', span: task.sentence, task, frame, mark: null, cues };
}
