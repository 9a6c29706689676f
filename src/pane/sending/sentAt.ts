import type { Mailing } from '../../delivery/mailing';
import { dayAndTime } from '../../language/dates';
import type { Language } from '../../language/language';

/** "wo 9 september 18.05": when a mail went out, as it was in the Netherlands. */
export function sentAt({ sentAt: instant }: Mailing, today: string, language: Language): string {
  return instant === null ? '' : dayAndTime(instant, today, language);
}
