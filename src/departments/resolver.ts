import { bodies } from './bodies';
import type { Department, DepartmentResolver } from './department';
import type { DepartmentRecord } from './departmentRecord';
import { findMentions, writtenNames } from './mentions';
import { ministries } from './ministries';
import { spellingKey, withoutTitles } from './spelling';

const records: readonly DepartmentRecord[] = [...ministries, ...bodies];

/**
 * The departments as they were on `date` (ISO). A name from another time answers with who had taken over by then, so that
 * "LNV" is LNV in 2020 and LVVN in 2025. `extra` are the workspace's own: they win from ours under the same code.
 */
export function createDepartments(date: string, extra: readonly Department[] = []): DepartmentResolver {
  const day = date.slice(0, 10);
  const all = [...extra.map((department) => ({ ...department, successor: null })), ...records];
  const inForce = uniqueByCode(all.filter((record) => isInForce(record, day)));
  const byCode = new Map(inForce.map((record) => [record.code, record as Department]));
  const current = (record: DepartmentRecord) => heirOf(record, all, byCode);
  const spellings = new Map<string, Department>();
  const domains = new Map<string, Department>();
  const written = new Map<string, Department>();
  for (const record of new Set([...inForce, ...all])) {
    const department = current(record);
    if (!department) continue;
    for (const spelling of spellingsOf(record)) setOnce(spellings, spellingKey(spelling), department);
    for (const domain of record.mailDomains) setOnce(domains, domain, department);
    for (const spelling of writtenForms(record)) setOnce(written, spelling, department);
  }
  const names = writtenNames(written);
  const byName = (name: string) => {
    const bare = withoutTitles(name);
    return (
      spellings.get(spellingKey(name)) ?? (bare === name ? null : (spellings.get(spellingKey(bare)) ?? null))
    );
  };

  return {
    departments: inForce,
    byCode: (code) => byCode.get(code) ?? (spellings.get(spellingKey(code)) || null),
    byName,
    byMail: (address) => byLongestDomain(domains, address),
    mentions: (text) => findMentions(text, names),
  };
}

function isInForce({ validFrom, validTo }: Department, day: string): boolean {
  return (!validFrom || validFrom <= day) && (!validTo || day <= validTo);
}

function uniqueByCode(departments: readonly DepartmentRecord[]): readonly DepartmentRecord[] {
  return [...new Map([...departments].reverse().map((record) => [record.code, record])).values()].reverse();
}

/**
 * Who answers to a department's name on the date: itself, else the first in its line of successors that is in force, else (a
 * name that was still to come) the first in its line of predecessors.
 */
function heirOf(
  record: DepartmentRecord,
  all: readonly DepartmentRecord[],
  byCode: ReadonlyMap<string, Department>,
): Department | null {
  const successors = (code: string) =>
    all.flatMap((other) => (other.code === code && other.successor ? [other.successor] : []));
  const predecessors = (code: string) =>
    all.flatMap((other) => (other.successor === code ? [other.code] : []));
  return firstInForce(record.code, successors, byCode) ?? firstInForce(record.code, predecessors, byCode);
}

/** The nearest department in force, generation by generation. */
function firstInForce(
  code: string,
  next: (code: string) => readonly string[],
  byCode: ReadonlyMap<string, Department>,
): Department | null {
  const line = new Set([code]);
  for (const at of line) {
    const department = byCode.get(at);
    if (department) return department;
    for (const relative of next(at)) line.add(relative);
  }
  return null;
}

function spellingsOf({ code, abbreviation, name, aliases }: Department): readonly string[] {
  return [code, abbreviation, name, ...aliases];
}

/** How a department is written in running text, where capitals tell "OM" from "om" and "Sport" from "sport". */
function writtenForms(department: Department): readonly string[] {
  return spellingsOf(department).flatMap((spelling) => {
    const forms = [spelling];
    const joined = /^(\p{Lu}+)(?:&|en)(\p{Lu}+)$/u.exec(spelling);
    if (joined) forms.push(...['&', ' & ', 'en', ' en '].map((and) => `${joined[1]}${and}${joined[2]}`));
    return forms;
  });
}

function byLongestDomain(domains: ReadonlyMap<string, Department>, address: string): Department | null {
  let domain = address
    .slice(address.lastIndexOf('@') + 1)
    .trim()
    .toLowerCase();
  while (domain.includes('.')) {
    const department = domains.get(domain);
    if (department) return department;
    domain = domain.slice(domain.indexOf('.') + 1);
  }
  return null;
}

function setOnce<K, V>(map: Map<K, V>, key: K, value: V): void {
  if (!map.has(key)) map.set(key, value);
}
