import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { Subject } from '../hosts/host';
import { isNameless, subjectKey, type KnownMeeting } from './knownMeeting';

/** How long a meeting lasts that no calendar knows, in milliseconds. */
export const usualLength = 60 * 60 * 1000;

/** A meeting that begins now, on what the host shows: no calendar knows it. */
export function handWritten(subject: Subject, at: Date, newId: () => string): KnownMeeting {
  return {
    key: `hand ${handKey(subject, at, newId)}`,
    subjects: [subjectKey(subject)],
    start: at.toISOString(),
    end: new Date(at.getTime() + usualLength).toISOString(),
    recurring: false,
    file: null,
  };
}

/** As the clock of a Dutch office shows it, with its offset. */
export function dutchMoment(moment: Date): string {
  return formatISO(new TZDate(moment, 'Europe/Amsterdam'));
}

/**
 * Key from subject and day, so that other devices find it too. A message is about one meeting on whatever day it is read; a
 * pane opened on nothing has only an id of its own.
 */
function handKey(subject: Subject, at: Date, newId: () => string): string {
  if (subject.kind === 'none' || isNameless(subject)) return newId();
  const key = subjectKey(subject);
  return subject.kind === 'message' ? key : `${dutchMoment(at).slice(0, 10)} ${key}`;
}
