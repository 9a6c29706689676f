import { useCallback, useEffect, useState } from 'react';
import { trackerOf } from '../actionList/trackerOf';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';

/** How long the opening of the meeting itself goes first. */
const pause = 1500;

/** The way to read the earlier meetings, and Planner, anew. */
export function useLook(): () => Promise<void> {
  const parts = useParts();
  return useCallback(() => trackerOf(parts).refresh(), [parts]);
}

/** Reads the earlier meetings once the open one stands there, where it can have any. True when they were read, as far as they can be. */
export function useLookingBack(): boolean {
  const { workspace } = useParts();
  const { document } = useMeeting();
  const look = useLook();
  const [looked, setLooked] = useState(false);
  useEffect(() => {
    const begin = async (): Promise<void> => {
      const shelf = await workspace.shelf();
      await shelf.load();
      if (document.minutes().header.seriesId !== null || shelf.all().length > 1) {
        await look();
        setLooked(true);
      }
    };
    const timer = setTimeout(() => void begin().catch(() => undefined), pause);
    return () => clearTimeout(timer);
  }, [workspace, document, look]);
  return looked;
}
