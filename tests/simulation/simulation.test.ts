import { describe, expect, it } from 'vitest';
import type { Outcome } from './run';
import { simulate } from './simulate';

async function outcomes(runs: number, plant: string | null = null, seed = 1): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  await simulate({ runs, seed, plant, workers: 2 }, (outcome) => all.push(outcome));
  return all.toSorted((one, other) => one.seed - other.seed);
}

function findingsOf(all: readonly Outcome[]): readonly string[] {
  return all.flatMap(({ seed, findings }) =>
    findings.map(({ kind, what }) => `seed ${seed}: ${kind}: ${what}`),
  );
}

describe('whatever fails, for whomever', { timeout: 400_000 }, () => {
  it('nothing is lost, nothing comes twice and nothing is refused for its form', async () => {
    const all = await outcomes(8);
    expect(all).toHaveLength(8);
    expect(findingsOf(all)).toEqual([]);
    expect(all.reduce((sum, { tasks }) => sum + tasks, 0)).toBeGreaterThan(0);
  });

  it('a seed gives the same run again', async () => {
    const [first] = await outcomes(1, null, 5);
    const [second] = await outcomes(1, null, 5);
    expect(second).toEqual(first);
  });

  it.each([
    ['without the claim', 'claim', 3, 1],
    ['when creates are repeated blindly', 'retry', 2, 33],
    ['without the merge', 'merge', 2, 1],
  ])('%s it would be seen', async (_name, plant, runs, seed) => {
    expect(findingsOf(await outcomes(runs, plant, seed))).not.toEqual([]);
  });
});
