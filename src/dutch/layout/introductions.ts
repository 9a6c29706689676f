import type { DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import { readAttendee } from './attendee';
import type { Heading } from './heading';
import type { Line } from './line';

const ROUND =
  /^(?:(?:korte\s)?voorstel(?:ronde?|rondje|len)(?!\s\p{L})|introductie(?:\sen\svoorstellen|ronde)?$|rondje\s(?:namen|aanwezigen|voorstellen)|kennismaking(?:sronde?|srondje)?)(?!\p{L})/iu;
/** A heading has its number in the line. */
const NUMBER = /^\d{1,2}[.)]?\s+/;
/** "Anna / Kadaster", "Jan Proef, RVO", "Piet – gemeente Voorbeeldstad": a name, and where he is from. */
const INTRODUCED = /^(\p{Lu}\p{Ll}+(?:\s[\p{L}'’.-]+){0,4}?)(?:\s[/–—-]\s|,\s)(\p{L}[^.!?:]{1,100})$/u;
/** One line of that shape may be anything. */
const LEAST = 2;

/** Who introduces himself with where he is from, each above what he says, in the item where people do so. */
export function introducedIn(
  lines: readonly Line[],
  headings: readonly Heading[],
  departments: DepartmentResolver,
): readonly AttendeeReading[] {
  const at = lines.findIndex(({ text }) => ROUND.test(text.replace(NUMBER, '')));
  if (at < 0) return [];
  const end = headings.find(({ line }) => line > at)?.line;
  const found = lines
    .slice(at + 1, end)
    .flatMap(({ text, cells }) => (cells ? [] : introducing(INTRODUCED.exec(text) ?? [], departments)));
  const people = found.map((raw) => readAttendee(raw, departments).attendee);
  return people.length < LEAST ? [] : people;
}

/** The name and the body; what somebody is tells of no body, unless one is named there. */
function introducing(
  [, name, said = '']: readonly string[],
  departments: DepartmentResolver,
): readonly string[] {
  const known = departments.mentions(said)[0]?.start ?? PUBLIC_BODY.exec(said)?.index;
  if (name === undefined || (known === undefined && said.split(' ').length > MOST_WORDS)) return [];
  return [`${name} | ${said.slice(known ?? 0)}`];
}

/** A body that nobody knows has no more. */
const MOST_WORDS = 2;

/** "Adviseur gemeente Voorbeeldstad": the body behind what he is. */
const PUBLIC_BODY = /(?<!\p{L})(?:gemeente|provincie|waterschap|ministerie|stichting)\s.+$/iu;

/** A list of names only, with where each said he is from. */
export function withHomes(
  listed: readonly AttendeeReading[],
  introduced: readonly AttendeeReading[],
): readonly AttendeeReading[] {
  const byName = new Map(introduced.map((one) => [one.name, one]));
  return listed.map((one) => {
    const home = one.departments.length === 0 && one.name !== null ? byName.get(one.name) : undefined;
    return home ? { ...one, departments: home.departments, unit: home.unit, position: home.position } : one;
  });
}
