import type { DepartmentResolver } from '../../departments/department';
import { pairedNames, splitRun, type ListEntry } from './listEntries';
import { readOrganisation } from './organisation';
import { readRole } from './roles';

/** True for what can only stand beside a name: an organisation that we know, a role, words that are no name. */
export function isNote(text: string, departments: DepartmentResolver): boolean {
  if (readRole(text) !== null || /^\p{Ll}/u.test(text)) return true;
  return isBody(text, departments);
}

function isBody(text: string, departments: DepartmentResolver): boolean {
  return !text.includes('(') && readOrganisation(text, departments)?.isKnown === true;
}

/** A first name or initials with a surname, and nothing that says where he is from. */
function isFullName(text: string, departments: DepartmentResolver): boolean {
  if (!/^\p{Lu}[\p{L}.'’-]*\s+\S/u.test(text)) return false;
  const [, inside = ''] = /\(([^()]*)/.exec(text) ?? [];
  return !text.includes('(') || (/^\p{Lu}{2,3}$/u.test(inside) && departments.byName(inside) === null);
}

/** "Anna Voorbeeld, BZK, Jan Proef, VWS": names and bodies in turns, put together; any other list as it is. */
export function noteGroups(
  entries: readonly ListEntry[],
  departments: DepartmentResolver,
): readonly ListEntry[] {
  if (entries.length < 2 || entries.length % 2 > 0) return entries;
  const areTurns = entries.every(({ raw }, index) =>
    index % 2 === 0 ? isFullName(raw, departments) && !isNote(raw, departments) : isBody(raw, departments),
  );
  if (!areTurns) return entries;
  return entries.flatMap(({ raw }, index) => {
    const body = entries[index + 1];
    return index % 2 === 0 && body ? [{ ...body, raw: `${raw} | ${body.raw}` }] : [];
  });
}

/** "Voorbeeld, A.; Proef, J., VWS": where semicolons part the people, commas stand inside an entry; null where they do not. */
export function splitAtSemicolons(
  text: string,
  departments: DepartmentResolver,
): readonly ListEntry[] | null {
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);
  if (parts.length < 2) return null;
  const people = parts.map((part) => onePerson(part, departments));
  if (!people.some((person, index) => person !== null && parts[index]?.includes(','))) return null;
  return parts.flatMap((part, index) => {
    const person = people[index];
    return person ? [{ raw: person, joinedToNext: false }] : splitRun(part);
  });
}

/** A part with one person: the surname first, or notes behind the name; null for more people. */
function onePerson(part: string, departments: DepartmentResolver): string | null {
  const [first, ...rest] = pairedNames(splitRun(part), departments);
  if (!first || isNote(first.raw, departments) || !rest.every(({ raw }) => isNote(raw, departments)))
    return null;
  return [first, ...rest].map(({ raw }) => raw).join(' | ');
}
