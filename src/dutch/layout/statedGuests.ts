import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import type { Passage } from '../passage';
import { readAttendee } from './attendee';

const MOST_LETTERS = 400;
const NAME = "\\p{Lu}[\\p{L}.'’-]+(?:\\s[\\p{L}.'’-]+){0,4}?";
const JOINS = '(?:is|zijn|was|sluit|sluiten|sloot|schuift|schoof|komt|kwam|neemt)';
const ITEM = '(?:bij|voor|vanaf|tot|tot en met|t\\/m)\\s(?:agenda)?punt\\s\\d{1,2}\\p{L}?';
/** "Anna Voorbeeld (BZK) sluit aan bij agendapunt 4." */
const COMES = new RegExp(
  `^(${NAME})\\s\\(([^()]{2,60})\\)\\s${JOINS}(?:\\s\\p{L}+){0,3}?\\s(${ITEM})(?!\\p{L})`,
  'u',
);

/** The list with those of whom the text says that they came for an item, and who are not in it. */
export function withStatedGuests(
  attendees: readonly AttendeeReading[],
  passages: readonly Passage[],
  departments: DepartmentResolver,
): readonly AttendeeReading[] {
  const guests = passages.flatMap(({ text }) => {
    const [raw = '', name = '', from = '', part = ''] = text.includes('punt ')
      ? (COMES.exec(text.slice(0, MOST_LETTERS)) ?? [])
      : [];
    if (raw === '' || attendees.some((one) => one.name === name)) return [];
    const { attendee } = readAttendee(`${name} (${from})`, departments);
    return [{ ...attendee, raw, part, role: attendee.role ?? ('guest' as const) }];
  });
  return guests.length === 0 ? attendees : [...attendees, ...guests];
}
