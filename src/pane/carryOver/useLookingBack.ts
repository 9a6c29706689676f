import { useCallback, useEffect, useState } from 'react';
import { earlierMeetings } from '../../carryOver/seriesMeeting';
import { trackerOf } from '../actionList/trackerOf';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';
import { seriesMeetingOf } from './seriesMeetingOf';

/** How long the opening of the meeting itself goes first. */
const pause = 1500;

/** How long until it is tried again when its code did not come: else nothing of earlier meetings would come back. */
const patience = 30_000;

/** The way to read the earlier meetings, and Planner, anew. */
export function useLook(): () => Promise<void> {
  const parts = useParts();
  return useCallback(() => trackerOf(parts).refresh(), [parts]);
}

/**
 * Reads the earlier meetings once the open one stands there: of a series, or where this device knows of any. True when they were read, as
 * far as they can be.
 */
export function useLookingBack(): boolean {
  const { workspace } = useParts();
  const { document, minutes: open } = useMeeting();
  const look = useLook();
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const shelf = await workspace.shelf();
      await shelf.load();
      const [minutes, record, events] = [document.minutes(), document.record(), document.events()];
      const here = seriesMeetingOf({ key: open.key, minutes, record, events });
      const isOne =
        minutes.header.seriesId !== null ||
        earlierMeetings(shelf.all().map(seriesMeetingOf), here).length > 0;
      if (!isOne) return;
      await look();
      setLooked(true);
    };
    let timer: ReturnType<typeof setTimeout>;
    let isShown = true;
    const attemptAfter = (wait: number): void => {
      if (isShown) timer = setTimeout(() => void begin().catch(() => attemptAfter(patience)), wait);
    };
    attemptAfter(pause);
    return () => {
      isShown = false;
      clearTimeout(timer);
    };
  }, [workspace, document, open, look]);
  return looked;
}
