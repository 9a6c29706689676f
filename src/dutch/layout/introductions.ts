import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import { readAttendee } from './attendee';
import type { Heading } from './heading';
import type { Line } from './line';

const ROUND =
  /^(?:(?:korte\s)?voorstel(?:ronde?|rondje)|rondje\s(?:namen|aanwezigen|voorstellen)|kennismaking(?:sronde?|srondje)?)(?!\p{L})/iu;
/** "Anna / Kadaster", "Jan Proef, RVO", "Piet – gemeente Voorbeeldstad": a name, and where he is from. */
const INTRODUCED = /^(\p{Lu}\p{Ll}+(?:\s[\p{L}'’.-]+){0,4}?)(?:\s[/–—-]\s|,\s)(\p{L}[^.!?:]{1,60})$/u;
/** One line of that shape may be anything. */
const LEAST = 2;

/** Who introduces himself with where he is from, each above what he says, in the item where people do so. */
export function introducedIn(
  lines: readonly Line[],
  headings: readonly Heading[],
  departments: DepartmentResolver,
): readonly AttendeeReading[] {
  const found = headings.flatMap(({ title, line }, at) => {
    if (!ROUND.test(title)) return [];
    const inside = lines.slice(line + 1, headings[at + 1]?.line);
    return inside.flatMap(({ text, bullet, cells }) =>
      bullet || cells ? [] : (INTRODUCED.exec(text) ?? []).slice(1, 3).join(' | '),
    );
  });
  const people = found.filter(Boolean).map((raw) => readAttendee(raw, departments).attendee);
  return people.length < LEAST ? [] : people;
}
