import type { Clause } from './clause';

/** The clause that one hangs on or is coordinated with; null at the head of a sentence. */
export function governorOf({ parent }: Clause, clauses: readonly Clause[]): Clause | null {
  return parent === null ? null : (clauses[parent] ?? null);
}

/** The clauses that hang on one or are coordinated with it, in their order. */
export function dependantsOf(clause: Clause, clauses: readonly Clause[]): readonly Clause[] {
  let tree = trees.get(clauses);
  if (!tree) trees.set(clauses, (tree = treeOf(clauses)));
  return tree.get(clause) ?? [];
}

type Tree = ReadonlyMap<Clause, readonly Clause[]>;

/** One for each list, since every finder asks of every clause: looking for them each time is not linear. */
const trees = new WeakMap<readonly Clause[], Tree>();

function treeOf(clauses: readonly Clause[]): Tree {
  const tree = new Map<Clause, Clause[]>();
  for (const clause of clauses) {
    const governor = governorOf(clause, clauses);
    if (!governor) continue;
    const dependants = tree.get(governor);
    if (dependants) dependants.push(clause);
    else tree.set(governor, [clause]);
  }
  return tree;
}
