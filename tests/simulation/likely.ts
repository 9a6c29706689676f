import type { Timeline } from './timeline';

/** How often each thing is done. */
const likely: Readonly<Record<string, number>> = {
  type: 16,
  action: 28,
  edit: 10,
  retitle: 8,
  reschedule: 8,
  withdraw: 1,
  press: 12,
  reroute: 2,
  again: 2,
  pressTogether: 12,
  crash: 7,
  close: 2,
  offline: 4,
  sleep: 6,
  full: 1,
  secondTab: 2,
  people: 8,
};

/** What happens next. */
export function somethingLikely(timeline: Timeline): string {
  const total = Object.values(likely).reduce((sum, weight) => sum + weight, 0);
  let left = timeline.random() * total;
  const [name = 'type'] = Object.entries(likely).find(([, weight]) => (left -= weight) < 0) ?? [];
  return name;
}
