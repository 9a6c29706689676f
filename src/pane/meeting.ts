import { createContext, use, useEffect, useState, useSyncExternalStore } from 'react';
import type { DepartmentResolver } from '../departments/department';
import type { BodyMeeting } from '../dutch/bodyMeeting';
import type { Minutes } from '../minutes/minutes';
import type { GuardedDocument } from './standing/guardedDocument';
import type { OpenMinutes } from '../workspace/workspace';

/** The meeting that is open, for every screen. */
export interface Meeting {
  readonly minutes: OpenMinutes;
  /** Refuses changes while the minutes are adopted. */
  readonly document: GuardedDocument;
  /** As in force on the day of the meeting. */
  readonly departments: DepartmentResolver;
  /** The meetings to come that its lines may refer to; empty while they are not known. */
  readonly calendar: readonly BodyMeeting[];
}

export const MeetingContext = createContext<Meeting | null>(null);

/** The open meeting. */
export function useMeeting(): Meeting {
  const meeting = use(MeetingContext);
  if (!meeting) throw new Error('No meeting above this component');
  return meeting;
}

/**
 * A part of the minutes that renders again only when that part changes: a key typed in the outline must not render the
 * header. `select` returns the same value while its part is the same.
 */
export function useMinutes<T>(select: (minutes: Minutes) => T): T {
  return useDocument((document) => select(document.minutes()));
}

/** The same for what the document keeps besides: what was posted, sent and decided. */
export function useDocument<T>(select: (document: GuardedDocument) => T): T {
  const { document } = useMeeting();
  return useSyncExternalStore(document.subscribe, () => select(document));
}

/** How long the minutes rest before what is derived from all of them is derived again. */
const rest = 250;

/** All of the minutes, for what stands beside the outline: not rendered for each key, but when the typing rests. */
export function useRestedMinutes(): Minutes {
  const { document } = useMeeting();
  const [minutes, setMinutes] = useState(() => document.minutes());
  useEffect(() => {
    setMinutes(document.minutes());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = document.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => setMinutes(document.minutes()), rest);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [document]);
  return minutes;
}
