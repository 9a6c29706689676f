import { lies } from '../span';
import type { Clause } from './clause';
import { governorOf } from './clauseTree';
import type { Word } from './word';

/** The words of the subject; one that is shared stands in the clause before. */
export function subjectWords(clause: Clause, clauses: readonly Clause[]): readonly Word[] {
  const { subject } = clause;
  if (!subject) return [];
  return homeOf(clause, clauses).words.filter((word) => lies(word, subject));
}

function homeOf(clause: Clause, clauses: readonly Clause[]): Clause {
  const before = clause.isSubjectShared ? governorOf(clause, clauses) : null;
  return before ? homeOf(before, clauses) : clause;
}
