import type { Mailing } from '../../delivery/mailing';
import { meetingDay, timeOfDay } from '../../language/dates';
import type { Language } from '../../language/language';

/** "wo 9 september 18.05": when a mail went out, as it was in the Netherlands. */
export function sentAt({ sentAt: instant }: Mailing, language: Language): string {
  if (instant === null) return '';
  return `${meetingDay(instant, language)} ${timeOfDay(instant, language)}`;
}
