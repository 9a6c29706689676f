import { describe, expect, it } from 'vitest';
import type { Outcome } from './run';
import { planted, plants } from './plants';
import { simulate } from './simulate';

async function outcomes(runs: number, seed = 1): Promise<readonly Outcome[]> {
  const all: Outcome[] = [];
  await simulate({ runs, seed, plant: null, workers: 1 }, (outcome) => all.push(outcome));
  return all;
}

/** What is seen of a planted defect: no more runs than that takes. */
async function firstFindings(plant: string): Promise<readonly string[]> {
  const seen: string[] = [];
  const enough = new AbortController();
  await simulate({ runs: 200, seed: 1, plant, workers: 2, enough: enough.signal }, (outcome) => {
    seen.push(...findingsOf([outcome]));
    if (seen.length > 0) enough.abort();
  });
  return seen;
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
    const [, again] = await outcomes(2, 4);
    expect([again]).toEqual(await outcomes(1, 5));
  });

  it('each planted defect has a line to take the place of', async () => {
    for (const name of Object.keys(plants)) expect(await planted(name)).toContain(plants[name]!.defect);
  });

  it.each([
    ['without the claim', 'claim'],
    ['when creates are repeated blindly', 'retry'],
    ['without the merge', 'merge'],
  ])('%s it would be seen', async (_name, plant) => {
    expect(await firstFindings(plant)).not.toEqual([]);
  });
});
