import { useSyncExternalStore } from 'react';
import type { ActionTracker, TrackedList } from '../../tracking/tracker';

/** The list as it is now. */
export function useTrackedList(tracker: ActionTracker): TrackedList {
  return useSyncExternalStore(
    (listener) => tracker.subscribe(listener),
    () => tracker.list(),
  );
}
