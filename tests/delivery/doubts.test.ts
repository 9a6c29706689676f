import { describe, expect, it } from 'vitest';
import { deliveryPlan, forgotten, nothingFound } from '../../src/delivery/deliveryPlan';
import { standsAlone } from '../../src/delivery/lease';
import {
  claimKey,
  posted,
  revised,
  settled,
  type LedgerEntry,
  type TaskContent,
} from '../../src/delivery/ledger';
import type { WantedTask } from '../../src/delivery/wantedTasks';

const first: TaskContent = { title: 'Eerste', due: null, description: '', assignees: [] };
const second: TaskContent = { ...first, title: 'Tweede' };
const claim: LedgerEntry = {
  lineId: 'a',
  department: 'VWS',
  planId: 'plan',
  state: 'claimed',
  claimedBy: 'laptop',
  claimedAt: '2026-11-23T15:00:00.000Z',
  taskId: null,
  written: first,
};
const made = posted(claim, 'taak', first);
const wanted: WantedTask = { key: 'a|VWS', lineId: 'a', department: 'VWS', content: second, route: null };

function stepsFor(claims: readonly LedgerEntry[], found = nothingFound) {
  return deliveryPlan({ wanted: [wanted], claims, found, isHeld: () => false }).steps;
}

describe('a task that two devices wrote without knowing of each other', () => {
  const one = revised(made, { state: 'posted', written: first, revision: 'laptop 1' });
  const other = revised(made, { state: 'posted', written: second, revision: 'tablet 1' });

  it('is written again, whichever of them the ledger shows', () => {
    for (const claims of [
      [one, other],
      [other, one],
    ])
      expect(stepsFor(claims)).toMatchObject([{ kind: 'update', change: { title: 'Tweede' } }]);
  });

  it('is one task in the ledger, and done once only one writing is left', () => {
    expect(settled([one, other]).size).toBe(1);
    expect(stepsFor([other])).toEqual([]);
  });
});

describe('a task that was let go of', () => {
  const gone = revised(made, { state: 'released', written: first, revision: 'laptop 2' });
  const late = revised(made, { state: 'posted', written: second, revision: 'tablet 1' });

  it('stays so, also when another device still writes of it', () => {
    const again: LedgerEntry = { ...claim, claimedAt: '2026-11-23T16:00:00.000Z' };
    expect(settled([gone, late]).size).toBe(0);
    expect(settled([gone, late, posted(again, 'opnieuw', first)]).get('a|VWS')?.taskId).toBe('opnieuw');
    expect(standsAlone(again, [gone, late, again], new Set())).toBe(true);
  });
});

describe('a claim of a department that takes no tasks any more', () => {
  it('is looked for, and let go of when nothing is there', () => {
    expect(stepsFor([claim])).toMatchObject([{ kind: 'lookFor' }]);
    const found = { ...nothingFound, lookedFor: new Set([claimKey(claim)]) };
    expect(stepsFor([claim], found)).toMatchObject([{ kind: 'release', claims: [claim] }]);
  });

  it('of an action that was withdrawn is not forgotten', () => {
    expect(forgotten([], [claim])).toMatchObject([{ key: 'a|VWS', content: first }]);
    expect(forgotten([], [made])).toEqual([]);
  });
});
