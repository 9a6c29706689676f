import type { Finding } from './check';
import type { Outcome } from './run';

/** All runs in a few lines. */
export function report(outcomes: readonly Outcome[], seconds: number): string {
  const faults = new Map<string, number>();
  for (const outcome of outcomes)
    for (const [kind, count] of outcome.faults) faults.set(kind, (faults.get(kind) ?? 0) + count);
  const rows: readonly (readonly [string, number])[] = [
    ['runs', outcomes.length],
    ...[...faults]
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([kind, count]) => [`  ${kind}`, count] as const),
    ['words typed', sum(outcomes, ({ lines }) => lines)],
    ['tasks made', sum(outcomes, ({ tasks }) => tasks)],
    ['losses', found(outcomes, 'loss')],
    ['duplicates', found(outcomes, 'duplicate')],
    ['violations', found(outcomes, 'violation')],
    ['seconds', Math.round(seconds)],
  ];
  return rows.map(([name, value]) => `${name.padEnd(28)} ${String(value).padStart(9)}`).join('\n');
}

function found(outcomes: readonly Outcome[], kind: Finding['kind']): number {
  return sum(outcomes, ({ findings }) => findings.filter((finding) => finding.kind === kind).length);
}

function sum(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return outcomes.reduce((total, outcome) => total + of(outcome), 0);
}
