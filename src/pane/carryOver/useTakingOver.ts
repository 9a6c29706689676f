import { useEffect, useMemo, useRef } from 'react';
import { comingItems } from '../../carryOver/comingItems';
import { unseen } from '../../carryOver/comingBack';
import type { AgendaItemBlock } from '../../minutes/block';
import { endOfAgenda, hasItem, type BroughtItem } from '../../minutes/postponed';
import { isAdopted, standingOf } from '../../minutes/standing';
import type { MinutesDocument } from '../../workspace/minutesDocument';
import { useToday } from '../useToday';
import { useMeeting } from '../meeting';
import { saysPostponed } from './saysPostponed';
import type { Series } from './useSeries';

/**
 * Writes in the open minutes what comes back, once the earlier ones were looked at: until the day of the meeting is over as it then stands, afterwards as it was seen. Minutes
 * that a later meeting follows are left as they are.
 */
export function useTakingOver(series: Series, looked: boolean): void {
  const { document, departments } = useMeeting();
  const today = useToday();
  /** What another device saw otherwise is left to it: else both would go on putting it right. */
  const taken = useRef<Series['actions']>(null);
  const { date } = series.here.meeting;
  const says = useMemo(() => saysPostponed(departments, date), [departments, date]);
  useEffect(() => {
    const { here, earlier, isFollowed, actions, reading } = series;
    const { carried, steps } = here.record;
    const isOver = here.minutes.header.end.slice(0, 10) < today;
    const isSettled = isAdopted(standingOf(steps)) || (isOver && carried.length > 0);
    if (!looked || reading === 'reading' || isFollowed || isSettled) return;
    if (taken.current !== actions) {
      taken.current = actions;
      const fresh = unseen(actions, earlier, here.record);
      if (fresh.length > 0) document.write.carry(fresh);
    }
    bring(document, comingItems(earlier, here, says));
  }, [series, looked, document, says, today]);
}

/** Puts postponed items on the agenda, and remembers that they were: who takes one off again means it. */
function bring(document: MinutesDocument, items: readonly BroughtItem[]): void {
  if (items.length === 0) return;
  document.write.bring(items);
  const { blocks } = document.minutes();
  const missing = items.filter(({ title }) => !hasItem(blocks, title));
  if (missing.length === 0) return;
  const insertion = { after: endOfAgenda(blocks), blocks: missing.map(itemOf) };
  document.add({ header: {}, attendees: [], insertions: [insertion], unused: [] });
}

/** The id follows from the item, so that two devices that bring it at once bring one. */
function itemOf({ key, title }: BroughtItem): AgendaItemBlock {
  return {
    type: 'agendaItem',
    id: `brought ${key}`,
    title,
    level: 0,
    inserted: false,
    outcome: null,
    presenter: null,
    proposed: false,
  };
}
