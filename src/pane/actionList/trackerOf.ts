import type { ActionTracker, TrackedList } from '../../tracking/tracker';
import type { Parts } from '../parts';

const nothing: TrackedList = {
  actions: [],
  readAt: null,
  progress: { read: 0, of: 0 },
  trouble: null,
  isReading: false,
};

const trackers = new WeakMap<Parts, ActionTracker>();

/** The page's one tracker, however often the list is opened: what it read stays. */
export function trackerOf(parts: Parts): ActionTracker {
  const known = trackers.get(parts) ?? emptyTracker();
  trackers.set(parts, known);
  return known;
}

function emptyTracker(): ActionTracker {
  return {
    list: () => nothing,
    subscribe: () => () => undefined,
    refresh: () => Promise.resolve(),
    start: () => undefined,
    stop: () => undefined,
    change: () => Promise.resolve({ kind: 'failed', failure: 'unknown' }),
  };
}
