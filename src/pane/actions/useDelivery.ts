import { useMemo, useSyncExternalStore } from 'react';
import { closable, isDone, type PostedEntry } from '../../delivery/deliveryPlan';
import { wantedTasks } from '../../delivery/wantedTasks';
import { actionPoints, type PlacedAction } from '../../minutes/actionPoints';
import { minutesLanguage } from '../../language/language';
import { useMeeting, useRestedMinutes } from '../meeting';
import { useRoutes } from '../settings/useRoutes';
import type { DeliveryFacts } from './taskViews';
import { useTaskStates } from './useTaskStates';

export interface Delivery {
  readonly actions: readonly PlacedAction[];
  readonly facts: DeliveryFacts;
  /** Tasks that are there while the minutes no longer ask for them. */
  readonly closable: readonly PostedEntry[];
}

/** The action points with what is known of their tasks, derived from minutes, ledger, routes and Planner. */
export function useDelivery(isPosting: boolean): Delivery {
  const { document, departments } = useMeeting();
  const minutes = useRestedMinutes();
  const ledger = useSyncExternalStore(
    (listener) => document.subscribe(listener),
    () => document.ledger(),
  );
  const [routes] = useRoutes();
  const states = useTaskStates(ledger, isPosting);
  return useMemo(() => {
    const wanted = wantedTasks(minutes, routes, { language: minutesLanguage, departments });
    const changed = wanted
      .filter(({ key }) => ledger.get(key)?.state === 'posted')
      .filter((task) => !isDone(task, ledger));
    return {
      actions: actionPoints(minutes),
      facts: { routes, ledger, states, changed: new Set(changed.map(({ key }) => key)) },
      closable: closable(wanted, document.claims()),
    };
  }, [minutes, ledger, routes, states, departments, document]);
}
