import { TenantState } from '../../sandbox/tenant/tenantState';
import { Boards } from './boards';
import { forgetWords } from './deeds';
import { newDisks } from './disk';
import { Network } from './network';
import type { Page } from './page';
import { play } from './platform';
import { openWorld, shareLibrary, today } from './stage';
import { Timeline } from './timeline';
import { Weather } from './weather';

/** Where a run takes place: a tenant of its own, its boards, and the way there. */
export interface Setting {
  readonly timeline: Timeline;
  readonly tenant: TenantState;
  readonly weather: Weather;
  readonly boards: Boards;
  readonly network: Network;
}

/** Five past ten, with nothing there yet. Ends with `play(null)`. */
export function openSetting(seed: number): Setting {
  const timeline = new Timeline(seed, Date.parse(`${today}T10:05:00+01:00`));
  play({
    timeline,
    fetch: (url, init) => {
      if (init?.method === 'POST') boards.read(String(init.body));
      return network.fetch(url, init);
    },
    locks: () => {
      const { habits, locks } = (timeline.current as Page).device;
      return habits.hasLocks ? locks : undefined;
    },
  });
  newDisks(timeline);
  forgetWords();
  const tenant = new TenantState(openWorld());
  shareLibrary(tenant.drives);
  const boards = new Boards(timeline, tenant);
  tenant.habits = someHabits(tenant, timeline);
  const weather = new Weather(timeline, tenant.faults);
  const network = new Network(timeline, tenant, weather);
  return { timeline, tenant, weather, boards, network };
}

/** Planner's moods, and now and then a plan that takes no more buckets. */
function someHabits({ habits }: TenantState, timeline: Timeline): TenantState['habits'] {
  const limits = { ...habits.limits, ...(timeline.chance(0.05) && { bucketsInPlan: 1 }) };
  return {
    ...habits,
    limits,
    detailsOnCreate: timeline.chance(0.6),
    detailsMissing: timeline.pick([0, 0, 1, 2]),
    plannerPageSize: timeline.pick([3, 400]),
  };
}
