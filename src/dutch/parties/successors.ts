import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import { codesOf, type Owner } from './owner';
import { partiesOf } from './parties';
import { actorsAt } from './resolve';
import type { Utterance } from './utterance';

/** Words that say that a clause comes after the one before it. */
const AFTER = /^(?:en\s+)?(?:waarna|daarna|vervolgens|dan|hierna|then|after which)\b\s*/i;

/** "VWS levert aan, waarna BZK redigeert": those who go on, in order, where the act spans their clause. */
export function withSuccessors(owner: Owner, { task, span }: Act, utterance: Utterance): Owner {
  const first = codesOf(owner);
  if (first.length === 0 || !task) return owner;
  const later = utterance.clauses.filter(
    (clause) =>
      clause.span.start > task.span.start && clause.span.end <= span.end && goesOn(clause, utterance),
  );
  const steps = later.map((clause) => ({ clause, codes: doersOf(clause, utterance) }));
  const next = steps.filter(({ codes }) => codes.some((code) => !first.includes(code)));
  if (next.length === 0) return owner;
  const kind = next.some(({ clause }) => comesAfter(clause, utterance)) ? 'sequence' : 'joint';
  const departments = [...new Set([...first, ...next.flatMap(({ codes }) => codes)])];
  return { ...owner, responsible: { kind, departments } };
}

/** Another step of the same task: a clause that stands beside the first, not one that explains it. */
function goesOn(clause: Clause, utterance: Utterance): boolean {
  if (clause.voice === 'passive' && clause.agent === null) return false;
  return (clause.kind === 'main' && clause.finite !== null) || comesAfter(clause, utterance);
}

function comesAfter({ span, link }: Clause, { text }: Utterance): boolean {
  return AFTER.test(link ?? '') || AFTER.test(text.slice(span.start, span.end));
}

/** The agent, the subject, or in a note whoever stands first. */
function doersOf({ subject, agent, span }: Clause, utterance: Utterance): readonly string[] {
  const after = AFTER.exec(utterance.text.slice(span.start, span.end))?.[0].length ?? 0;
  const phrase = agent ?? subject ?? { start: span.start + after, end: span.end };
  const responsible = partiesOf(actorsAt(phrase, utterance))?.responsible;
  return responsible && responsible.kind !== 'everybody' ? responsible.departments : [];
}
