import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ListedAction } from '../../actionList/listedAction';
import { earlierMeetings, type SeriesMeeting } from '../../carryOver/seriesMeeting';
import type { KeptMinutes, MinutesShelf } from '../../workspace/shelf';
import { trackerOf } from '../actionList/trackerOf';
import { useTrackedList } from '../actionList/useTrackedList';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';
import { useRecord } from '../standing/useStanding';

/** The open meeting among the others of its series. */
export interface Series {
  readonly here: SeriesMeeting;
  /** Oldest first. */
  readonly earlier: readonly SeriesMeeting[];
  /** No later meeting of the series has minutes. */
  readonly isLatest: boolean;
  readonly actions: readonly ListedAction[];
  /** read: everything known is up to date. troubled: something could not be read. */
  readonly reading: 'reading' | 'read' | 'troubled';
}

const none: readonly KeptMinutes[] = [];

/** The open meeting and those before it, as their minutes and Planner say. */
export function useSeries(): Series {
  const parts = useParts();
  const { document } = useMeeting();
  const record = useRecord();
  const kept = useShelf();
  const list = useTrackedList(trackerOf(parts));
  const { header } = document.minutes();
  return useMemo(() => {
    const minutes = document.minutes();
    const own = kept.find((one) => one.record === record)?.key ?? header.iCalUId ?? '';
    const here = seriesMeeting({ key: own, minutes, record, events: document.events() });
    const all = kept.map(seriesMeeting);
    const earlier = earlierMeetings(all, here);
    const isLatest = !all.some((one) => earlierMeetings([here], one).length > 0);
    const { actions, progress, trouble, isReading } = list;
    const isReadingStill = isReading || progress.read < progress.of;
    const reading = trouble && !isReading ? 'troubled' : isReadingStill ? 'reading' : 'read';
    return { here, earlier, isLatest, actions, reading };
  }, [document, header, record, kept, list]);
}

/** The minutes of every meeting, as far as they are known. */
function useShelf(): readonly KeptMinutes[] {
  const { workspace } = useParts();
  const [shelf, setShelf] = useState<MinutesShelf | null>(null);
  useEffect(() => {
    let current = true;
    void workspace.shelf().then((opened) => current && setShelf(opened));
    return () => {
      current = false;
    };
  }, [workspace]);
  return useSyncExternalStore(
    (listener) => shelf?.subscribe(listener) ?? (() => undefined),
    () => shelf?.all() ?? none,
  );
}

function seriesMeeting({ key, minutes, record, events }: Omit<KeptMinutes, 'ledger'>): SeriesMeeting {
  const { title, start, seriesId } = minutes.header;
  return { meeting: { id: key, title, date: start.slice(0, 10), seriesId }, minutes, record, events };
}
