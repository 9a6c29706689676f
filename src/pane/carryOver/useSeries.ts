import { useEffect, useMemo, useState } from 'react';
import { earlierMeetings, isFollowed, type SeriesMeeting } from '../../carryOver/seriesMeeting';
import { trackerOf } from '../actionList/trackerOf';
import { useToday } from '../useToday';
import { useMeeting, useMinutes } from '../meeting';
import { useParts } from '../parts';
import { useRecord } from '../standing/useStanding';
import { followOthers, unknown, type Others } from './followOthers';
import { seriesMeetingOf } from './seriesMeetingOf';

/** The open meeting among the others of its series. */
export interface Series extends Pick<Others, 'actions' | 'reading'> {
  readonly here: SeriesMeeting;
  /** Oldest first. */
  readonly earlier: readonly SeriesMeeting[];
  /** A later meeting of the series has been held. */
  readonly isFollowed: boolean;
}

/** The open meeting and those before it, as their minutes and Planner say. The same value while somebody types. */
export function useSeries(): Series {
  const { document, minutes: open } = useMeeting();
  const header = useMinutes((minutes) => minutes.header);
  const record = useRecord();
  const today = useToday();
  const { others, actions, reading } = useOthers();
  return useMemo(() => {
    const minutes = { ...document.minutes(), header };
    const events = document.events();
    const here = seriesMeetingOf({ key: open.key, minutes, record, events });
    const all = others.map(seriesMeetingOf);
    const earlier = earlierMeetings(all, here);
    return { here, earlier, isFollowed: isFollowed(all, here, today), actions, reading };
  }, [document, open, header, record, others, actions, reading, today]);
}

function useOthers(): Others {
  const parts = useParts();
  const { minutes } = useMeeting();
  const [others, setOthers] = useState(unknown);
  useEffect(() => {
    const place = { workspace: parts.workspace, tracker: trackerOf(parts), own: minutes.key };
    return followOthers(place, setOthers);
  }, [parts, minutes]);
  return others;
}
