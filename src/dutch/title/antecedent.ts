import type { Reading } from '../acts/reading';
import type { Clause } from '../grammar/clause';
import { actorsAt } from '../parties/actorsAt';
import type { Span } from '../span';

/** Longer than this a thing is described, and not named. */
const LONGEST = 45;
/** How many clauses back a pronoun points. */
const BACK = 2;

/** "De bijlage ontbreekt, die stuurt BZK na": the thing last spoken of before a task, with its article; null where none is. */
export function antecedentOf(task: Clause, reading: Reading): string | null {
  const { clauses, text } = reading;
  const before = clauses.slice(0, clauses.indexOf(task)).slice(-BACK).reverse();
  const thing = before
    .flatMap(({ object, subject }) => [object, subject])
    .find((phrase) => phrase !== null && isThing(phrase, reading));
  return thing ? text.slice(thing.start, thing.end) : null;
}

function isThing(phrase: Span, reading: Reading): boolean {
  const words = reading.text.slice(phrase.start, phrase.end);
  return (
    /^(?:de|een)\s\S+/i.test(words) &&
    !/(?:lijke|ige|ische|ende)$/.test(words) &&
    words.length <= LONGEST &&
    actorsAt(phrase, reading).length === 0
  );
}
