import type { DepartmentResolver } from '../../departments/department';

import type { ListedPerson } from './attendeeList';
import { isOrganisation } from './organisation';
import { isGivenName, isPerson } from './personName';

const SENT = /^([^()]{2,60}?)\s*\(([^()]{3,160})\)$/;
const BETWEEN = /\s*[,;+&]\s*|\s+en\s+/;

/** "BZK (Anna Voorbeeld, vz, Jan Proef)": an organisation with more than one whom it sent, as an entry for each in its group. */
export function withDelegations(
  entries: readonly ListedPerson[],
  departments: DepartmentResolver,
): readonly ListedPerson[] {
  return entries.flatMap((entry) => delegatesOf(entry, departments) ?? [entry]);
}

function delegatesOf(entry: ListedPerson, departments: DepartmentResolver): readonly ListedPerson[] | null {
  const [, organisation = '', inside = ''] = SENT.exec(entry.raw) ?? [];
  if (!organisation || !isOrganisation(organisation, departments)) return null;
  const delegates: string[] = [];
  for (const part of inside.split(BETWEEN)) {
    const isName = isPerson(part, departments) || isGivenName(part, departments);
    if (isName) delegates.push(part);
    else if (delegates.length > 0) delegates.push(`${delegates.pop()} | ${part}`);
    else return null;
  }
  if (delegates.length < 2) return null;
  return delegates.map((raw) => ({ raw, joinedToNext: false, group: organisation }));
}
