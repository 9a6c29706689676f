import type { Span } from '../recognition';
import type { Clause } from './clause';

/** The clause that one hangs on or is coordinated with; null at the head of a sentence. */
export function governorOf({ parent }: Clause, clauses: readonly Clause[]): Clause | null {
  return parent === null ? null : (clauses[parent] ?? null);
}

/** The clauses that hang on one or are coordinated with it, in their order. */
export function dependantsOf(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  return treeOf(clauses).below.get(clause) ?? [];
}

/** The clauses of a sentence, in their order. */
export function clausesIn({ start }: Span, clauses: readonly Clause[]): readonly Clause[] {
  return treeOf(clauses).bySentence.get(start) ?? [];
}

interface Tree {
  readonly below: ReadonlyMap<Clause, readonly Clause[]>;
  readonly bySentence: ReadonlyMap<number, readonly Clause[]>;
}

/** One for each list, since every finder asks of every clause: looking through the list each time is not linear. */
const trees = new WeakMap<readonly Clause[], Tree>();

function treeOf(clauses: readonly Clause[]): Tree {
  const known = trees.get(clauses);
  if (known) return known;
  const tree = {
    below: grouped(clauses, (clause) => governorOf(clause, clauses)),
    bySentence: grouped(clauses, ({ sentence }) => sentence.start),
  };
  trees.set(clauses, tree);
  return tree;
}

function grouped<Key>(
  clauses: readonly Clause[],
  keyOf: (clause: Clause) => Key | null,
): ReadonlyMap<Key, readonly Clause[]> {
  const groups = new Map<Key, Clause[]>();
  for (const clause of clauses) {
    const key = keyOf(clause);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(clause);
    else groups.set(key, [clause]);
  }
  return groups;
}
