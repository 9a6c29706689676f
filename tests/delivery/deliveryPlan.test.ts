import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closable, deliveryPlan, nothingFound, type Found, type Step } from '../../src/delivery/deliveryPlan';
import {
  claimKey,
  ledgerKey,
  posted,
  revised,
  type LedgerEntry,
  type TaskContent,
} from '../../src/delivery/ledger';
import { isLive, lease, standsAlone } from '../../src/delivery/lease';
import type { Route } from '../../src/delivery/route';
import { difference } from '../../src/delivery/taskChange';
import type { WantedTask } from '../../src/delivery/wantedTasks';

const now = '2026-11-23T16:00:00.000Z';
/** When the claims were made that nobody is at any more. */
const abandoned = '2026-11-23T15:00:00.000Z';
const route: Route = { kind: 'planner', planId: 'plan', planTitle: 'Plan', bucketId: null, coordinators: [] };

const content: fc.Arbitrary<TaskContent> = fc.record({
  title: fc.constantFrom('een', 'twee'),
  due: fc.constantFrom(null, '2026-12-01', '2026-12-02'),
  description: fc.constantFrom('', 'uitleg'),
  assignees: fc.uniqueArray(fc.constantFrom('anna', 'bram', 'cor'), { maxLength: 3 }),
});
const lineId = fc.constantFrom('a', 'b', 'c');
const department = fc.constantFrom('VWS', 'SZW');
const wantedTask = fc
  .record({
    lineId,
    department,
    content,
    route: fc.constantFrom<Route | null>(route, route, null, { kind: 'mail', address: null }),
  })
  .map((task): WantedTask => ({ ...task, key: ledgerKey(task.lineId, task.department) }));
const claim: fc.Arbitrary<LedgerEntry> = fc
  .record({
    lineId,
    department,
    planId: fc.constant('plan'),
    state: fc.constantFrom('claimed', 'released', 'posted', 'closed'),
    claimedBy: fc.constantFrom('laptop', 'tablet'),
    claimedAt: fc.constantFrom('2026-11-23T15:00:00.000Z', '2026-11-23T15:59:30.000Z'),
    written: content,
  })
  .map((entry) => {
    const exists = entry.state === 'posted' || entry.state === 'closed';
    return { ...entry, taskId: exists ? `${entry.lineId}-${entry.department}-${entry.claimedBy}` : null };
  });
const wantedTasks = fc.uniqueArray(wantedTask, { selector: ({ key }) => key, maxLength: 6 });
const claims = fc.uniqueArray(claim, { selector: claimKey, maxLength: 10 });

function plan(wanted: readonly WantedTask[], entries: readonly LedgerEntry[], found: Found = nothingFound) {
  const isHeld = (one: LedgerEntry): boolean => one.claimedBy !== 'laptop' && one.claimedAt !== abandoned;
  return deliveryPlan({ wanted, claims: entries, found, isHeld });
}

/** What doing the steps leaves in the ledger, when everything succeeds and nothing was there. */
function done(entries: readonly LedgerEntry[], steps: readonly Step[]): readonly LedgerEntry[] {
  const ledger = new Map(entries.map((entry) => [claimKey(entry), entry]));
  const put = (entry: LedgerEntry): void => void ledger.set(claimKey(entry), entry);
  for (const step of steps) {
    const { lineId, department, content } = step.wanted;
    const fresh = {
      lineId,
      department,
      planId: 'plan',
      claimedBy: 'laptop',
      claimedAt: now,
      state: 'claimed' as const,
    };
    if (step.kind === 'create')
      put(posted({ ...fresh, taskId: null, written: content }, `new ${step.wanted.key}`, content));
    if (step.kind === 'release') for (const claim of step.claims) put({ ...claim, state: 'released' });
    if (step.kind === 'update') {
      for (const [key, { taskId }] of ledger) if (taskId === step.entry.taskId) ledger.delete(key);
      put(revised(step.entry, { state: 'posted', written: content, revision: 'laptop 1' }));
    }
    if (step.kind === 'adopt')
      for (const claim of step.claims) put(posted(claim, step.task.taskId, claim.written ?? content));
  }
  return [...ledger.values()];
}

function lookedFor(steps: readonly Step[]): Found {
  const looked = steps.flatMap((step) => (step.kind === 'lookFor' ? step.claims : []));
  return { ...nothingFound, lookedFor: new Set(looked.map(claimKey)) };
}

describe('the delivery plan', () => {
  it('gives nothing once it has been carried out', () => {
    fc.assert(
      fc.property(wantedTasks, claims, (wanted, entries) => {
        const first = plan(wanted, entries);
        const after = done(entries, plan(wanted, entries, lookedFor(first.steps)).steps);
        expect(plan(wanted, after).steps).toEqual([]);
      }),
    );
  });

  it('never creates what exists, or what was claimed and not looked for', () => {
    fc.assert(
      fc.property(wantedTasks, claims, (wanted, entries) => {
        const created = plan(wanted, entries).steps.filter(({ kind }) => kind === 'create');
        const known = entries.filter(({ state }) => state !== 'released');
        const keys = new Set(known.map((entry) => ledgerKey(entry.lineId, entry.department)));
        expect(created.filter(({ wanted }) => keys.has(wanted.key))).toEqual([]);
      }),
    );
  });

  it('has at most one step for each task', () => {
    fc.assert(
      fc.property(wantedTasks, claims, (wanted, entries) => {
        const keys = plan(wanted, entries).steps.map((step) => step.wanted.key);
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('leaves a live claim of another device alone, and takes over a dead one only after looking', () => {
    const wanted: WantedTask = { key: 'a|VWS', lineId: 'a', department: 'VWS', content: written, route };
    expect(plan([wanted], [entry('tablet', now)])).toMatchObject({ steps: [], elsewhere: [wanted] });
    const dead = entry('tablet', abandoned);
    const { steps } = plan([wanted], [dead]);
    expect(steps).toMatchObject([{ kind: 'lookFor' }]);
    expect(plan([wanted], [dead], lookedFor(steps)).steps).toMatchObject([{ kind: 'create' }]);
  });

  it('concludes nothing of a claim that came in while another was looked for', () => {
    const wanted: WantedTask = { key: 'a|VWS', lineId: 'a', department: 'VWS', content: written, route };
    const [dead, late] = [entry('tablet', abandoned), entry('telefoon', abandoned)];
    const found = lookedFor(plan([wanted], [dead]).steps);
    expect(plan([wanted], [dead, late], found).steps).toMatchObject([
      { kind: 'lookFor', claims: [dead, late] },
    ]);
  });

  it('offers to close what is no longer wanted, and a second task for one action', () => {
    const one = posted(entry('laptop', '2026-11-23T15:00:00.000Z'), 'first', written);
    const two = posted(entry('tablet', '2026-11-23T15:01:00.000Z'), 'second', written);
    const wanted: WantedTask = { key: 'a|VWS', lineId: 'a', department: 'VWS', content: written, route };
    expect(closable([wanted], [two, one]).map(({ taskId }) => taskId)).toEqual(['second']);
    expect(closable([], [one]).map(({ taskId }) => taskId)).toEqual(['first']);
  });
});

describe('what changed', () => {
  it('holds only fields that we changed ourselves', () => {
    fc.assert(
      fc.property(content, content, (before, after) => {
        const change = difference(before, after, false) ?? {};
        expect('title' in change).toBe(before.title !== after.title);
        expect('due' in change).toBe(before.due !== after.due);
        expect('description' in change).toBe(before.description !== after.description);
        expect(difference(after, after, false)).toBeNull();
      }),
    );
  });
});

describe('two devices that claim at once', () => {
  it('never both stand alone, whoever reaches the drive first', () => {
    const mine = entry('laptop', now);
    const theirs = entry('tablet', '2026-11-23T15:59:59.000Z');
    expect(standsAlone(mine, [mine], new Set())).toBe(true);
    expect(standsAlone(theirs, [mine, theirs], new Set())).toBe(false);
    expect(standsAlone(mine, [mine, theirs], new Set([claimKey(theirs)]))).toBe(true);
    expect(standsAlone(mine, [mine, { ...theirs, state: 'released' }], new Set())).toBe(true);
  });

  it('keep a claim for the length of the lease', () => {
    const seenAt = Date.parse(now);
    expect(isLive(seenAt, seenAt + lease - 1)).toBe(true);
    expect(isLive(seenAt, seenAt + lease)).toBe(false);
  });
});

const written: TaskContent = { title: 'een', due: null, description: '', assignees: [] };

function entry(claimedBy: string, claimedAt: string): LedgerEntry {
  const place = { lineId: 'a', department: 'VWS', planId: 'plan' };
  return { ...place, state: 'claimed', claimedBy, claimedAt, taskId: null, written };
}
