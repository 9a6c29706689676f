import type { DepartmentResolver } from '../../departments/department';
import { isAside, isAway } from './besideName';
import { OWN_UNIT, readOrganisation } from './organisation';
import { readRole, type AttendeeRole } from './roles';

const PART =
  /(?<!\p{L})(?:(?:alleen|agendapunt|punt|m\.i\.v\.|vanaf|tot(?: en met)?|t\/m|bij|online|telefonisch|digitaal|via|eerste|laatste|deels|gedeeltelijk|voor|later|per telefoon|belt in|until|from)(?!\p{L})[^,;]{0,40}|\d{1,2}[.:]\d{2}[^,;]{0,20})$/iu;
const IN_PART =
  /(?:\d|later|deels|gedeeltelijk|online|digitaal|telefoon|telefonisch|belt in|helft|kwartier|uur|agendapunt|punt|item)/i;
/** "vervangt L.", "plv.": whom somebody stands in for. */
const DEPUTY =
  /^(?:(?:vervangt|vervanger van|i\.?p\.?v\.?|in plaats van)\s+(\S.*)|(?:plv|vervanger|plaatsvervanger)\.?)$/i;

/** What the notes beside a name say, gathered one after another. */
export class AttendeeNotes {
  readonly codes: string[] = [];
  private readonly known = new Set<string>();
  unit: string | null = null;
  role: AttendeeRole | null = null;
  part: string | null = null;
  absent = false;
  deputyFor: string | null = null;

  constructor(private readonly departments: DepartmentResolver) {}

  read(note: string): void {
    const text = note.trim();
    const deputy = DEPUTY.exec(text);
    if (deputy) return void (this.deputyFor = deputy[1] ?? '');
    const role = readRole(text) ?? this.readRoleOf(text);
    if (role) this.role = role;
    else if (isAway(text)) this.absent = true;
    else if (!isAside(text)) this.readPart(text);
  }

  /** "voorzitter bestuur COA", "secretaris van de OR": a role with where it is held. */
  private readRoleOf(text: string): AttendeeRole | null {
    const [first = '', ...rest] = text.split(/\s+/);
    const role = rest.length > 0 ? readRole(first) : null;
    if (role) this.addOrganisation(rest.join(' ').replace(/^van\s+/, ''));
    return role;
  }

  /** "TNO tot 12:00 uur": what stands before the part of the meeting is an organisation. */
  private readPart(text: string): void {
    const part = PART.exec(text);
    const isPart = part && IN_PART.test(part[0]);
    if (isPart) this.part = part[0].trim();
    const rest = isPart ? text.slice(0, part.index).trim() : text;
    if (rest !== '') this.addOrganisation(rest);
  }

  /** Of several notes those count that we know; where we know none, the first. A unit beside its own ministry is that. */
  departmentsFound(): readonly string[] {
    const known = this.codes.filter((code) => this.known.has(code));
    const units = known.filter((code) => known.includes(this.departments.byCode(code)?.parent ?? ''));
    const unknown =
      known.length > 0 ? this.codes.find((code) => OWN_UNIT.test(code) && !this.known.has(code)) : undefined;
    this.unit ??= units[0] ?? unknown ?? null;
    return known.length > 0 ? known.filter((code) => !units.includes(code)) : this.codes.slice(0, 1);
  }

  /** "(vz, namens BZK)": nothing else says where somebody is from. */
  cameFor(): void {
    if (this.deputyFor) this.addOrganisation(this.deputyFor);
    this.deputyFor = null;
  }

  addMail(address: string): void {
    const department = this.departments.byMail(address);
    if (department) this.codes.push(department.code);
  }

  addOrganisation(text: string): boolean {
    const named = text.replace(/^(?:(?:namens|allen|beiden)\s+)?(?:(?:de|het)\s+)?/i, '');
    const organisation = readOrganisation(named, this.departments);
    if (!organisation) return false;
    if (organisation.isKnown) this.known.add(organisation.code);
    if (!this.codes.includes(organisation.code)) this.codes.push(organisation.code);
    this.unit ??= organisation.unit;
    return true;
  }
}
