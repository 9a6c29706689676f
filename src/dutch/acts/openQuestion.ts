import type { Clause } from '../grammar/clause';
import { PLAIN_QUESTION_WORDS, QUESTION_WORDS } from '../grammar/lexicon/closedClasses';
import type { Span } from '../span';
import { taskOf } from './task';

/** "Nagaan of het kan", "uitzoeken wie dit doet". */
export function openQuestion(task: Clause, clauses: readonly Clause[]): Span | null {
  const [first, second] = task.words.filter(({ lower }) => lower !== 'nog');
  if (taskOf(task)?.name !== 'inquire' || first?.start !== task.predicate?.spans[0]?.start) return null;
  const next = clauses[clauses.indexOf(task) + 1];
  const questions = second === undefined ? ALL_QUESTIONS : QUESTIONS;
  const isAsked = next?.kind === 'subordinate' && questions.has(next.link ?? '');
  return isAsked && clauses.every(({ kind, finite }) => kind !== 'main' || finite === null)
    ? next.span
    : null;
}

const QUESTIONS = new Set(['of', ...PLAIN_QUESTION_WORDS]);
/** Right behind the verb "waarmee" asks; behind a noun it tells of that. */
const ALL_QUESTIONS = new Set(['of', ...QUESTION_WORDS]);
