import { useMemo } from 'react';
import { useDocument, useMeeting, useRestedMinutes } from '../meeting';
import { useHouseStyle } from '../settings/houseStyle/useHouseStyle';
import { useRoutes } from '../settings/routes/useRoutes';
import { useToday } from '../useToday';
import { useRecord } from '../standing/useStanding';
import type { MailChoice } from './mailChoice';
import { outgoingMail, type OutgoingMail } from './outgoingMail';

/** The mail as it would go out now. */
export function useOutgoingMail(choice: MailChoice): OutgoingMail {
  const { departments } = useMeeting();
  const minutes = useRestedMinutes();
  const mailings = useDocument((document) => document.mailings());
  const record = useRecord();
  const [routes] = useRoutes();
  const [style] = useHouseStyle();
  const today = useToday();
  return useMemo(() => {
    return outgoingMail({ minutes, mailings, record, routes, departments, style, today }, choice);
  }, [minutes, mailings, record, routes, departments, style, today, choice]);
}
