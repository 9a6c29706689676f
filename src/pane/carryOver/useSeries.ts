import { useEffect, useMemo, useState } from 'react';
import type { ListedAction } from '../../actionList/listedAction';
import { earlierMeetings, isFollowed, type SeriesMeeting } from '../../carryOver/seriesMeeting';
import type { TrackedList } from '../../tracking/tracker';
import type { KeptMinutes } from '../../workspace/shelf';
import { trackerOf } from '../actionList/trackerOf';
import { useToday } from '../actionList/useToday';
import { useMeeting, useMinutes } from '../meeting';
import { useParts, type Parts } from '../parts';
import { useRecord } from '../standing/useStanding';
import { seriesMeeting } from './seriesMeetingOf';

/** The open meeting among the others of its series. */
export interface Series {
  readonly here: SeriesMeeting;
  /** Oldest first. */
  readonly earlier: readonly SeriesMeeting[];
  /** A later meeting of the series has been held. */
  readonly isFollowed: boolean;
  readonly actions: readonly ListedAction[];
  /** read: everything known is up to date. troubled: something could not be read. */
  readonly reading: 'reading' | 'read' | 'troubled';
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
    const here = seriesMeeting({ key: open.key, minutes, record, events });
    const all = others.map(seriesMeeting);
    const earlier = earlierMeetings(all, here);
    return { here, earlier, isFollowed: isFollowed(all, here, today), actions, reading };
  }, [document, open, header, record, others, actions, reading, today]);
}

/** What is known besides the open minutes. */
interface Others extends Pick<Series, 'actions' | 'reading'> {
  readonly others: readonly KeptMinutes[];
}

const unknown: Others = { others: [], actions: [], reading: 'reading' };

/** How long things rest before they are looked at: each key in the open minutes changes something. */
const rest = 300;

function useOthers(): Others {
  const parts = useParts();
  const { minutes } = useMeeting();
  const [others, setOthers] = useState(unknown);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stops: (() => void)[] = [() => clearTimeout(timer)];
    const follow = async (): Promise<void> => {
      const shelf = await parts.workspace.shelf();
      const read = () => setOthers((before) => same(before, othersOf(shelf.all(), minutes.key, parts)));
      const later = () => {
        clearTimeout(timer);
        timer = setTimeout(read, rest);
      };
      stops.push(shelf.subscribe(later), trackerOf(parts).subscribe(later));
      if (isGone) stops.forEach((stop) => stop());
      else read();
    };
    let isGone = false;
    void follow();
    return () => {
      isGone = true;
      stops.forEach((stop) => stop());
    };
  }, [parts, minutes]);
  return others;
}

function othersOf(kept: readonly KeptMinutes[], own: string, parts: Parts): Others {
  const list = trackerOf(parts).list();
  const others = kept.filter(({ key }) => key !== own);
  return { others, actions: list.actions, reading: readingOf(list) };
}

function readingOf({ trouble, isReading, progress }: TrackedList): Series['reading'] {
  if (isReading) return 'reading';
  if (trouble) return 'troubled';
  return progress.read < progress.of ? 'reading' : 'read';
}

/** What was known when it is still so. */
function same(before: Others, now: Others): Others {
  const areOthers =
    before.others.length === now.others.length && before.others.every((one, at) => one === now.others[at]);
  const isSame = areOthers && before.actions === now.actions && before.reading === now.reading;
  return isSame ? before : { ...now, others: areOthers ? before.others : now.others };
}
