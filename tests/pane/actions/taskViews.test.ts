import { describe, expect, it } from 'vitest';
import { ledgerKey, type LedgerEntry } from '../../../src/delivery/ledger';
import type { Routes } from '../../../src/delivery/route';
import { actionWords } from '../../../src/language/words/actions';
import { actionStatusLabel } from '../../../src/pane/actions/actionStatusLabel';
import { postingTotals } from '../../../src/pane/actions/posting/postingTotals';
import { postSummary } from '../../../src/pane/actions/posting/postSummary';
import { actionStatus, taskViews, type DeliveryFacts } from '../../../src/pane/actions/taskViews';
import type { TaskState } from '../../../src/delivery/taskState';
import { placedAction, postedEntry } from '../samples';

const toPlan = (planId: string) =>
  ({ kind: 'planner', planId, planTitle: planId, bucketId: null, coordinators: [] }) as const;
const routes: Routes = { AA: toPlan('a'), BOS: toPlan('b'), WENZ: { kind: 'mail', address: null } };

function facts(entries: readonly LedgerEntry[], states: readonly TaskState[] = []): DeliveryFacts {
  return {
    routes,
    ledger: new Map(entries.map((entry) => [ledgerKey(entry.lineId, entry.department), entry])),
    done: new Set(),
    changed: new Set(),
    states: new Map(states.map((state) => [state.taskId, state])),
  };
}

const both = placedAction('x', { kind: 'joint', departments: ['AA', 'BOS'] }, ['AA', 'BOS']);
const state = (department: string, how: TaskState['state'], due: string | null = null): TaskState => ({
  title: null,
  assigned: [],
  taskId: `task x ${department}`,
  state: how,
  due,
});
const label = (known: DeliveryFacts) =>
  actionStatusLabel(actionStatus(taskViews(both, known)), actionWords.nl);

describe('the state of an action', () => {
  it('goes from to be posted, by partly, to in Planner', () => {
    expect(label(facts([]))).toBe('te plaatsen');
    expect(label(facts([postedEntry('x', 'AA')]))).toBe('1 van 2 geplaatst');
    expect(label(facts([postedEntry('x', 'AA'), postedEntry('x', 'BOS')]))).toBe('in Planner');
  });

  it('counts a claim whose outcome nobody knows as not posted', () => {
    const claim: LedgerEntry = { ...postedEntry('x', 'AA'), state: 'claimed', taskId: null };
    expect(label(facts([claim]))).toBe('te plaatsen');
  });

  it('says what Planner says', () => {
    const entries = [postedEntry('x', 'AA'), postedEntry('x', 'BOS')];
    expect(label(facts(entries, [state('AA', 'done'), state('BOS', 'inProgress')]))).toBe('1 van 2 gereed');
    expect(label(facts(entries, [state('AA', 'done'), state('BOS', 'done')]))).toBe('gereed');
    expect(label(facts(entries, [state('AA', 'done'), state('BOS', 'deleted')]))).toBe(
      'verwijderd in Planner',
    );
  });

  it('knows a task that was made in a plan its department chose earlier', () => {
    const inPlan = { ...postedEntry('x', 'AA'), planId: 'a' };
    const views = taskViews(both, facts([inPlan, postedEntry('x', 'BOS')]));
    expect(views.map(({ inEarlierPlan }) => inEarlierPlan)).toEqual([false, true]);
  });

  it('puts changed words before everything Planner says', () => {
    const entries = [postedEntry('x', 'AA'), postedEntry('x', 'BOS')];
    const known = { ...facts(entries, [state('AA', 'done')]), changed: new Set([ledgerKey('x', 'BOS')]) };
    expect(label(known)).toBe('tekst gewijzigd');
  });

  it('shows a date only when the department moved it', () => {
    const entries = [postedEntry('x', 'AA', '2026-12-01'), postedEntry('x', 'BOS', '2026-12-01')];
    const known = facts(entries, [
      state('AA', 'notStarted', '2026-12-01'),
      state('BOS', 'notStarted', '2026-12-08'),
    ]);
    expect(taskViews(both, known).map(({ movedTo }) => movedTo)).toEqual([null, '2026-12-08']);
  });

  it('says that nobody was chosen', () => {
    expect(actionStatus([])).toEqual({ kind: 'one', status: 'nobody' });
  });
});

describe('what the button would do', () => {
  it('counts actions and departments with something to make, and who has no route', () => {
    const actions = [
      both,
      placedAction('y', { kind: 'joint', departments: ['WENZ', 'ZZ'] }, ['WENZ', 'ZZ']),
      placedAction('z', { kind: 'joint', departments: ['AA'] }, ['AA']),
    ];
    expect(postSummary(actions, facts([postedEntry('z', 'AA'), postedEntry('x', 'AA')]))).toEqual({
      actions: 2,
      departments: ['BOS', 'ZZ'],
      updates: 0,
      withoutRoute: ['ZZ'],
      byMail: 1,
      deleted: 0,
    });
  });

  it('counts what was deleted in Planner apart: the button does not make it again', () => {
    const entries = [postedEntry('x', 'AA'), postedEntry('x', 'BOS')];
    const known = facts(entries, [state('AA', 'done'), state('BOS', 'deleted')]);
    expect(postSummary([both], known)).toMatchObject({ actions: 0, deleted: 1 });
  });

  it('counts changed tasks apart', () => {
    const known = { ...facts([postedEntry('x', 'AA')]), changed: new Set([ledgerKey('x', 'AA')]) };
    expect(postSummary([both], known)).toMatchObject({ actions: 1, departments: ['BOS'], updates: 1 });
  });
});

describe('postingTotals', () => {
  it('adds up the departments and names those that need something', () => {
    const done = { department: 'AA', wanted: 4, done: 3, byMail: 1, failure: null };
    const refused = { department: 'BOS', wanted: 2, done: 0, byMail: 0, failure: 'notMember' as const };
    expect(postingTotals([done, refused])).toEqual({ wanted: 5, done: 3, failed: [refused] });
  });
});
