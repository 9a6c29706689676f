import type { Clause } from '../grammar/clause';
import { clausesIn } from '../grammar/clauseTree';
import type { Span } from '../span';
import type { Utterance } from '../utterance';

/** What a reader needs: the sentence; the clause with all that hangs on it where another clause of it has its own subject. */
export function extentOf(clause: Clause, utterance: Utterance): Span {
  const { clauses } = utterance;
  const others = clausesIn(clause.sentence, clauses).filter(
    (other) => other !== clause && isOwn(other) && !isSaidBehind(other, clause),
  );
  if (others.length === 0) return withReference(clause.sentence, clause, utterance);
  const end = Math.min(
    clause.sentence.end,
    ...others.map(({ span }) => span.start).filter((at) => at > clause.span.end),
  );
  const isFirst = others.every(({ span }) => span.start > clause.span.start);
  return { start: isFirst ? clause.sentence.start : clause.span.start, end: trimmed(utterance.text, end) };
}

/** "De knoop is doorgehakt: het wordt B": what stands behind the colon is what was decided. */
function isSaidBehind({ link, span }: Clause, clause: Clause): boolean {
  return link === ':' && span.start > clause.span.end;
}

function isOwn({ kind, subject, isSubjectShared, finite }: Clause): boolean {
  return kind === 'main' && finite !== null && subject !== null && !isSubjectShared;
}

/** "Iedereen stemt daarmee in", "de werkgroep is akkoord" is understood with the sentence before it. */
function withReference(sentence: Span, clause: Clause, { clauses }: Utterance): Span {
  if (!clause.words.some(({ lower }) => REFERENCES.has(lower)) && !isBareAssent(clause)) return sentence;
  const before = clauses.filter((other) => other.sentence.end <= sentence.start).at(-1);
  return before ? { start: before.sentence.start, end: sentence.end } : sentence;
}

/** Assent, and nothing said of what to. */
function isBareAssent({ words, complements, sentence, span }: Clause): boolean {
  const isAll = span.start === sentence.start && sentence.end - span.end <= 1;
  return (
    isAll && words.length <= 5 && complements.length === 0 && words.some(({ lower }) => ASSENT.has(lower))
  );
}

const ASSENT = new Set(['akkoord', 'accoord', 'eens', 'bezwaar', 'bezwaren']);

const REFERENCES = new Set(['daarmee', 'hiermee', 'daar']);

function trimmed(text: string, end: number): number {
  return (
    end - (/[\s,;]*(?:(?:en|maar)[\s,;]*)?$/.exec(text.slice(Math.max(0, end - 12), end))?.[0].length ?? 0)
  );
}
