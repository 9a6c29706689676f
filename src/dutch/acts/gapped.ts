import type { Clause } from '../grammar/clause';
import { governorOf } from '../grammar/clauseTree';
import type { FindAct } from './finder';
import { performerOf } from './performer';
import type { Reading } from './reading';

/** "Anna regelt de catering, Jan de zaal": the second does the same with another thing, and the verb is not said again. */
export const findGapped =
  (findWhole: FindAct): FindAct =>
  (clause, reading) => {
    const whole = governorOf(clause, reading.clauses);
    const isGap = clause.kind === 'fragment' && clause.link === ',' && whole?.kind === 'main';
    if (!isGap || performerOf(whole, reading) !== 'named' || findWhole(whole, reading) === null) return null;
    const same = withVerb(clause, whole, reading);
    const act = same && findWhole(same, reading);
    return act && { ...act, cues: [clause.span] };
  };

/** The clause with the verb of the one before it; null when nobody stands at its head. */
function withVerb(clause: Clause, whole: Clause, reading: Reading): Clause | null {
  const doer = reading
    .actors()
    .find(({ span, who }) => span.start === clause.span.start && who.kind === 'named');
  const { predicate } = whole;
  if (!doer || !predicate || doer.span.end >= clause.span.end) return null;
  const object = { start: doer.span.end + 1, end: clause.span.end };
  return {
    ...whole,
    ...clause,
    kind: 'main',
    finite: whole.finite,
    subject: doer.span,
    object,
    predicate: { ...predicate, spans: [] },
  };
}
