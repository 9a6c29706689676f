import type { Span } from '../span';
import type { Clause } from './clause';

/** The clause that one hangs on or is coordinated with; null at the head of a sentence. */
export function governorOf({ parent }: Clause, clauses: readonly Clause[]): Clause | null {
  return parent === null ? null : (clauses[parent] ?? null);
}

/** The clauses that hang on one or are coordinated with it, in their order. */
export function dependantsOf(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  return clausesIn(clause.sentence, clauses).filter((other) => governorOf(other, clauses) === clause);
}

/** What one asks, promises or is to do: "vraagt SZW | de lijst te sturen". */
export function infinitivesOf(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  return dependantsOf(clause, clauses).filter(({ kind }) => kind === 'infinitive');
}

/** The clauses of a sentence, in their order: they stand together, sentence after sentence. */
export function clausesIn({ start }: Span, clauses: readonly Clause[]): readonly Clause[] {
  const from = firstFrom(start, clauses);
  let end = from;
  while (clauses[end]?.sentence.start === start) end += 1;
  return clauses.slice(from, end);
}

/** The first clause of a sentence that begins there or further on; found by halves, since every finder asks of every clause. */
function firstFrom(start: number, clauses: readonly Clause[]): number {
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((clauses[middle] as Clause).sentence.start < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether what a clause says is told behind "dat". */
export function saysThat(clause: Clause, clauses: readonly Clause[]): boolean {
  return dependantsOf(clause, clauses).some(({ link }) => link === 'dat');
}
