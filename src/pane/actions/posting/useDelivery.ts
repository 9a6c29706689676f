import { useMemo } from 'react';
import { asItStands, doneWithoutTask } from '../../../delivery/asItStands';
import { closable, isDone, type PostedEntry } from '../../../delivery/deliveryPlan';
import { wantedNow } from '../../../delivery/wantedNow';
import { actionPoints, type PlacedAction } from '../../../minutes/actionPoints';
import { minutesLanguage } from '../../../language/language';
import { useDocument, useMeeting, useRestedMinutes } from '../../meeting';
import { useRoutes } from '../../settings/routes/useRoutes';
import type { DeliveryFacts } from '../taskViews';
import { useRecord } from '../../standing/useStanding';
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
  const ledger = useDocument((kept) => kept.ledger());
  const events = useDocument((kept) => kept.events());
  const record = useRecord();
  const [routes] = useRoutes();
  const states = useTaskStates(ledger, isPosting);
  return useMemo(() => {
    const kept = { minutes, ledger, events, record };
    const wanted = wantedNow(kept, routes, { language: minutesLanguage, departments });
    const done = doneWithoutTask(kept);
    const changed = wanted
      .filter(({ key }) => ledger.get(key)?.state === 'posted')
      .filter((task) => !isDone(task, ledger));
    return {
      actions: actionPoints(asItStands(kept)),
      facts: { routes, ledger, states, done, changed: new Set(changed.map(({ key }) => key)) },
      closable: closable(wanted, document.claims()),
    };
  }, [minutes, ledger, events, record, routes, states, departments, document]);
}
