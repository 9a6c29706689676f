import type { Department } from '../../departments/department';

/** What the secretary fills in. */
export interface DepartmentFields {
  readonly abbreviation: string;
  readonly name: string;
  readonly mailDomain: string;
}

/** The department for these fields, in force at any time; null while the abbreviation is missing. */
export function newDepartmentOf({ abbreviation, name, mailDomain }: DepartmentFields): Department | null {
  const short = abbreviation.trim();
  if (short === '') return null;
  const domain = mailDomain.trim().toLowerCase().replace(/^.*@/, '');
  return {
    code: short.toUpperCase(),
    abbreviation: short,
    name: name.trim() || short,
    kind: 'independent',
    parent: null,
    aliases: [],
    mailDomains: domain ? [domain] : [],
    validFrom: null,
    validTo: null,
  };
}
