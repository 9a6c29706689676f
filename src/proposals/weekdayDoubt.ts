import { readDeadline } from '../dutch/deadline/readDeadline';
import type { Deadline } from '../minutes/actionPoint';

/** A date beside a weekday on which it does not fall: one of the two is a slip. */
export interface WeekdayDoubt {
  /** 1: Monday. */
  readonly said: number;
  /** ISO date as written. */
  readonly date: string;
}

/** Whether the words of a deadline contradict themselves; null where they do not, or where a date was chosen by hand. */
export function weekdayDoubt({ words }: Deadline, meetingDate: string): WeekdayDoubt | null {
  const found = words === null ? null : readDeadline(words, { meetingDate, calendar: [] });
  if (!found || found.saidWeekday === null || found.date === null) return null;
  return { said: found.saidWeekday, date: found.date };
}
