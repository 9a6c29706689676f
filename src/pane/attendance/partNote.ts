import type { Language } from '../../language/language';

/** What the minutes print for a part of the meeting given as local times ("HH:mm" or ""): "vanaf 16.45 uur". */
export function partNote(from: string, until: string, language: Language): string {
  if (language === 'en') {
    if (from && until) return `${from}–${until}`;
    return from ? `from ${from}` : until ? `until ${until}` : '';
  }
  const [start, end] = [from.replace(':', '.'), until.replace(':', '.')];
  if (start && end) return `${start}–${end} uur`;
  return start ? `vanaf ${start} uur` : end ? `tot ${end} uur` : '';
}
