import type { Act } from '../acts/act';
import type { Clause } from '../grammar/clause';
import { codesOf, type Owner } from './owner';
import { partiesOf } from './parties';
import { actorsAt } from './resolve';
import type { Utterance } from './utterance';

/** Words that say that a clause comes after the one before it. */
const AFTER = /^(?:en\s+)?(?:waarna|daarna|vervolgens|dan|hierna|then|after which)\b/i;

/** "VWS levert aan, waarna BZK redigeert": those who go on, in order, when the act spans their clause. */
export function withSuccessors(owner: Owner, { task, span }: Act, utterance: Utterance): Owner {
  const first = codesOf(owner);
  if (first.length === 0 || !task) return owner;
  const later = utterance.clauses.filter(
    (clause) =>
      clause.span.start > task.span.start && clause.span.end <= span.end && comesAfter(clause, utterance),
  );
  const next = later.flatMap((clause) => subjects(clause, utterance)).filter((code) => !first.includes(code));
  if (next.length === 0) return owner;
  return { ...owner, responsible: { kind: 'sequence', departments: [...new Set([...first, ...next])] } };
}

function comesAfter({ span, link }: Clause, { text }: Utterance): boolean {
  return AFTER.test(link ?? '') || AFTER.test(text.slice(span.start, span.end));
}

function subjects({ subject, agent }: Clause, utterance: Utterance): readonly string[] {
  const named = [agent, subject].map((phrase) => phrase && partiesOf(actorsAt(phrase, utterance)));
  const responsible = named.find(Boolean)?.responsible;
  return responsible && responsible.kind !== 'everybody' ? responsible.departments : [];
}
