import { opensStep } from '../grammar/orderWords';
import { lies, type Span } from '../span';
import type { Act } from './act';
import type { Reading } from './reading';

/** "SZW stelt op; daarna toetst BZK": what comes next behind a semicolon is part of the act, and no act by itself. */
export function withSteps(acts: readonly Act[], reading: Reading): readonly Act[] {
  const sentences = sentencesOf(reading);
  const whole = acts.map((act) => ({ ...act, span: extended(act.span, sentences, reading) }));
  const tasks = whole.filter(({ mark }) => mark?.kind !== 'decision');
  return whole.filter(
    ({ span }) => !tasks.some((other) => other.span.start < span.start && span.end <= other.span.end),
  );
}

function sentencesOf({ clauses }: Reading): ReadonlyMap<number, Span> {
  return new Map(clauses.map(({ sentence }) => [sentence.start, sentence]));
}

function extended(span: Span, sentences: ReadonlyMap<number, Span>, { text, actors }: Reading): Span {
  let { end } = span;
  while (text[end - 1] === ';' || text[end] === ';') {
    const start = end + (/^[;\s]*/.exec(text.slice(end, end + 20))?.[0].length ?? 0);
    const next = sentences.get(start);
    if (!next || next.end <= end || !opensStep(text.slice(next.start, next.end))) break;
    if (!actors().some((actor) => actor.who.kind === 'named' && lies(actor.span, next))) break;
    ({ end } = next);
  }
  return { ...span, end };
}
