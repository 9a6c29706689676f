import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import { readSpeaker } from '../parties/speaker';

/** Reads who speaks at the start of a line: how he is written, and how many characters that takes. */
export type ReadSaid = (text: string) => { readonly speaker: string; readonly length: number } | null;

const PERSON = /^(\p{Lu}[\p{L}.'’-]{1,20}(?:\s[\p{L}.'’-]{1,20}){0,3})\s?(?:\([^()]{1,30}\)\s?)?:(?:\s+|$)/u;

/** Departments, units, roles and everybody in the attendance list can speak; any other word before a colon is just a word. */
export function createReadSaid(
  attendees: readonly AttendeeReading[],
  departments: DepartmentResolver,
): ReadSaid {
  const names = new Set(attendees.flatMap(({ name }) => (name ? namesOf(name) : [])));
  return (text) => {
    const said = readSpeaker(text, departments);
    if (said) return { speaker: said.speaker, length: text.length - said.rest.length };
    const [whole, person = ''] = (text.includes(':') && PERSON.exec(text)) || [];
    return whole && names.has(person.toLowerCase()) ? { speaker: person, length: whole.length } : null;
  };
}

/** "Anna van Voorbeeld" is also called Anna and Voorbeeld. */
function namesOf(name: string): readonly string[] {
  const parts = name.toLowerCase().split(/\s+/);
  return [parts.join(' '), parts[0] ?? '', parts.at(-1) ?? ''].filter((part) => part.length > 1);
}
