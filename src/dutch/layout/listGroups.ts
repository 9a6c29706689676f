import type { DepartmentResolver } from '../../departments/department';
import { isPublicBody, readOrganisation } from './organisation';
import { readRole } from './roles';

/** Lines of a list of people that one heading holds for: "BZK: Anna, Jan", "online: Piet"; null without one. */
export interface Group {
  readonly group: string | null;
  readonly lines: readonly string[];
}

/** What may stand before a colon inside a list: at its head, or behind a mark that ends the group before. */
const HEAD = /(?:^|[;.,]\s*|\s\/\s)((?:[^,;:()/]|(?<!\s)\/(?!\s)){2,60}):(?=\s|$)/gu;
const HOW = /^(?:online|digitaal|fysiek|telefonisch|per telefoon|via \p{L}+|deels|remote|op locatie)$/iu;
/** Which of those who came: it tells neither where they are from nor how they came. */
const SORT = /^(?:ambtelijke?|bestuurlijke?)(?:\s(?:ondersteuning|deelnemers|leden))?$/iu;
const FOR = /^(?:namens|vanuit|van|voor)\s+/i;
const MOST = 300;

/** The lines by group. A heading on a line of its own holds for the lines below it, any other for its line. */
export function groupedLines(all: readonly string[], departments: DepartmentResolver): readonly Group[] {
  const lines = all.slice(0, MOST);
  const groups: { group: string | null; lines: string[] }[] = [];
  const standing = standingHeads(lines, departments);
  const isGrouped = areGroups(lines);
  let open: string | null = null;
  for (const [index, line] of lines.entries()) {
    if (standing.has(index)) {
      open = line.replace(/:?\s*$/, '');
      continue;
    }
    const parts = isGrouped ? [inGroup(line)] : partsOf(line, departments);
    for (const [at, { group, text }] of parts.entries()) {
      const own = group ?? (at === 0 ? open : null);
      const last = groups.at(-1);
      if (last && last.group === own && group === null) last.lines.push(text);
      else groups.push({ group: own, lines: [text] });
    }
  }
  return groups;
}

const GROUPED = /^(\p{Lu}[^:.!?()]{1,50}):\s+\p{Lu}/u;

/** "BZK: Anna, Jan": a line with whom an organisation sent. */
export function isInGroup(line: string): boolean {
  return GROUPED.test(line);
}

/** "Griffie:" by itself, above who came from it. */
export function isGroupHead(line: string): boolean {
  return /^\p{Lu}[^,;:.!?()]{1,50}:$/u.test(line.trim());
}

/** "ocw: Anna, Jan / jenv: Piet": a line of groups by department says by itself who came. */
export function areGroupsInOne(line: string, departments: DepartmentResolver): boolean {
  const parts = line.split(/\s\/\s|;\s/, MOST);
  if (parts.length < 2) return false;
  return parts.every((part) => {
    const [, head = ''] = /^([^:]{2,40}):\s+\S/.exec(part.trim()) ?? [];
    return head !== '' && departments.byName(head) !== null;
  });
}

/** Two lines or more that are all so name organisations, whether we know them or not. */
function areGroups(lines: readonly string[]): boolean {
  return lines.length > 1 && lines.every(isInGroup);
}

/** Parts of the body that meets: they are no organisation that somebody comes from. */
const OWN_PART =
  /^(?:(?:nieuwe|oude|overige|aanwezige)\s+)*(?:(?:oud-?|bestuurs|raads|team)?leden|bestuur|college|(?:[a-z]{1,12}-?)?raad|directie|griffie|staf|secretariaat|(?:personeels|ouder|leerling(?:en)?|studenten)?geleding|personeel|ouders|studenten|team|publiek)(?![\p{L}])/iu;

/** True for "Leden OR", "College van Bestuur". */
export function isOwnPart(group: string): boolean {
  return OWN_PART.test(group) || SORT.test(group);
}

function inGroup(line: string): { group: string | null; text: string } {
  const colon = line.indexOf(':');
  return { group: line.slice(0, colon).trim(), text: line.slice(colon + 1).trim() };
}

function partsOf(
  line: string,
  departments: DepartmentResolver,
): readonly { group: string | null; text: string }[] {
  const heads = [...line.matchAll(HEAD)].filter(({ 1: head = '' }) => isGroup(head, departments));
  const first = heads[0]?.index ?? line.length;
  const before = line.slice(0, first).trim();
  const parts = heads.map((head, index) => ({
    group: (head[1] ?? '').trim(),
    text: line.slice(head.index + head[0].length, heads[index + 1]?.index ?? line.length).trim(),
  }));
  return [...(before ? [{ group: null, text: before }] : []), ...parts.filter(({ text }) => text !== '')];
}

/** Lines that only name an organisation, above lines of people of whom nothing else says where they are from. */
function standingHeads(lines: readonly string[], departments: DepartmentResolver): ReadonlySet<number> {
  const areOnlyNamed = isGroupHead(lines[0] ?? '');
  const heads = lines.flatMap((line, index) =>
    isHeading(line, departments) || (areOnlyNamed && isGroupHead(line)) ? [index] : [],
  );
  const people = lines.filter((_, index) => !heads.includes(index));
  const arePlain = heads[0] === 0 && people.length > 0 && people.every((line) => isPlainName(line));
  const hasColons = heads.every((index) => lines[index]?.trimEnd().endsWith(':'));
  return new Set(arePlain || hasColons ? heads : []);
}

function isHeading(line: string, departments: DepartmentResolver): boolean {
  const text = line.trim().replace(/:$/, '');
  return !/[,;()]/.test(text) && isGroup(text, departments);
}

function isPlainName(line: string): boolean {
  return /^[^,;|:\t]{2,60}(?:\((?:vz|voorzitter|verslag|notulist|secretaris)\))?$/iu.test(line.trim());
}

/** An organisation, what somebody does at the meeting, or how he was there. */
function isGroup(head: string, departments: DepartmentResolver): boolean {
  const text = head.trim();
  if (HOW.test(text) || SORT.test(text) || readRole(text) !== null || FOR.test(text)) return true;
  return readOrganisation(text, departments)?.isKnown === true || isPublicBody(text);
}

/** The organisation that a heading names, without "namens". */
export function organisationOf(group: string): string {
  return group.replace(FOR, '').replace(/^(?:de|het)\s+/i, '');
}

/** True for "online", "telefonisch". */
export function isHow(group: string): boolean {
  return HOW.test(group);
}
