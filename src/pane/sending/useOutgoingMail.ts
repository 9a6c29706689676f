import { useMemo, useSyncExternalStore } from 'react';
import { useMeeting, useRestedMinutes } from '../meeting';
import { useHouseStyle } from '../settings/useHouseStyle';
import { useRoutes } from '../settings/useRoutes';
import type { MailChoice } from './mailChoice';
import { outgoingMail, type OutgoingMail } from './outgoingMail';

/** The mail as it would go out now. */
export function useOutgoingMail(choice: MailChoice): OutgoingMail {
  const { document, departments } = useMeeting();
  const minutes = useRestedMinutes();
  const mailings = useSyncExternalStore(
    (listener) => document.subscribe(listener),
    () => document.mailings(),
  );
  const [routes] = useRoutes();
  const [style] = useHouseStyle();
  return useMemo(() => {
    const today = new Date().toISOString().slice(0, 10);
    return outgoingMail({ minutes, mailings, routes, departments, style, today }, choice);
  }, [minutes, mailings, routes, departments, style, choice]);
}
