import type { Clause } from '../grammar/clause';
import type { Word } from '../grammar/word';
import { performerOf } from './performer';
import type { Reading } from './reading';
import { taskOf } from './task';

/** An infinitive of notes: "notitie rondsturen". */
export function isNoteTask(clause: Clause): boolean {
  return (
    clause.kind === 'fragment' &&
    clause.link !== '(' &&
    clause.mood === 'statement' &&
    !clause.isNegated &&
    isInfinitive(clause) &&
    taskOf(clause) !== null
  );
}

/** Its verb is an infinitive: "rondsturen". */
export function isInfinitive({ words, predicate }: Clause): boolean {
  const verb = words.find(({ start }) => start === predicate?.spans[0]?.start);
  return verb?.forms.some(({ kind }) => kind === 'plural') ?? false;
}

/** Whether nothing stands behind its verb: "notitie rondsturen", not "sturen naar de leden". */
export function isVerbFinal({ words, predicate }: Clause): boolean {
  const last = words.findLast(({ tag }) => tag !== 'mark');
  return (
    last !== undefined &&
    predicate?.spans.some(({ start }) => start === last.start) === true &&
    words[0] !== last
  );
}

/** What it is done to, mostly: "notitie" in "notitie rondsturen voor vrijdag". */
export function wordsBefore({ words, predicate }: Clause): readonly Word[] {
  const verb = predicate?.spans[0];
  return verb ? words.filter(({ start }) => start < verb.start) : [];
}

/** Nothing in the sentence is told of anybody. */
export function isAlone(task: Clause, clauses: readonly Clause[]): boolean {
  return clauses.every((clause) => clause === task || clause.finite === null);
}

/** "Bijeenkomsten organiseren": what looks like people doing something is a thing to be done; one person would have another verb. */
export function isPluralNote(clause: Clause, reading: Reading): boolean {
  const performer = performerOf(clause, reading);
  return (
    isInfinitive(clause) &&
    clause.auxiliaries.length === 0 &&
    (performer === null || performer === 'anybody' || performer === 'perhaps')
  );
}
