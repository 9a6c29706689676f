import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';
import type { AttendeeReading } from '../minutesReading';
import { initialsOf } from '../parties/initials';
import { COURTESY, PREFIX } from '../parties/nameForms';
import { isPublicBody, readOrganisation } from './organisation';
import { readRole, type AttendeeRole } from './roles';

/** An entry of a list of people as read, and whether it says itself that he was not there. */
export interface ReadAttendee {
  readonly attendee: AttendeeReading;
  readonly absent: boolean;
}

const AWAY =
  /^(?:afw|afwezig|afgemeld|verhinderd|absent|m\.?k\.?(?:g\.?)?|z\.?k\.?(?:g\.?)?|met kennisgeving|zonder kennisgeving|ziek|met bericht|nee|no|niemand)\.?$/i;
const PART =
  /(?<!\p{L})(?:(?:alleen|agendapunt|punt|m\.i\.v\.|vanaf|tot(?: en met)?|t\/m|bij|online|telefonisch|digitaal|via|eerste|laatste|deels|gedeeltelijk|voor|later|per telefoon|belt in|until|from)(?!\p{L})[^,;]{0,40}|\d{1,2}[.:]\d{2}[^,;]{0,20})$/iu;
const IN_PART =
  /(?:\d|later|deels|gedeeltelijk|online|digitaal|telefoon|telefonisch|belt in|helft|kwartier|uur|agendapunt|punt|item)/i;
const POSITION =
  /^(?:(?:plv|wnd|pl)\.?\s*)?(?:p?SG|[pw]?DG|MP|(?:minister|staatssecretaris|directeur|(?:directeur|secretaris|inspecteur)-generaal|wethouder|burgemeester|gedeputeerde|dijkgraaf|bestuurder|hoofd)(?![\p{L}-]))(?![\p{L}-])/iu;
/** A function without a name is no directorate. */
const FUNCTION = /^(?:P?SG|[PW]?DG|MP)$/;
const COURTESIES = new RegExp(`^(?:${COURTESY}\\s+)+`, 'i');
/** That he was there, what he did there, how many came, whom somebody follows: none says where he is from. */
const ASIDE =
  /^(?:ja|yes|aanwezig|facilitator|moderator|gespreksleider|procesbegeleider|toehoorder|spreker|presentator|stagiaire?|trainee|extern|lid|[x✓✔]|\d{1,2}\s?(?:x|pers\.?|personen)|(?:opvolger|t\.?b\.?v\.?|vervangen door)\s?.*)$/i;
/** "vervangt L.", "plv.": whom somebody stands in for. */
const DEPUTY =
  /^(?:(?:vervangt|vervanger van|i\.?p\.?v\.?|in plaats van)\s+(.+)|(?:plv|vervanger|plaatsvervanger)\.?)$/i;
/** Behind somebody who was away: who was there instead. */
export const STAND_IN = /^vervangen door\s+/i;
/** Beside the department that somebody is from it says for whom he came. */
const ON_BEHALF = /^namens\s+(.+)$/i;
const ADDRESS = /<?(?:mailto:)?([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80})>?/u;
const SUPERSCRIPT = /<\/?su[pb]>/g;
/** A directorate in its own ministry's list: "FEZ", "BBO". */
const OWN_UNIT = /^\p{Lu}{2,6}(?:-\p{Lu}{2,6})?$/u;
/** Behind its ministry it may have small letters and signs: "HO&S". */
const UNIT = /^\p{Lu}[\p{L}&-]{1,8}$/u;
/** "Anna Voorbeeld [BZK]". */
const SQUARE = /(\p{L}\.?\s?)\[([^[\]]{1,60})\]/gu;
/** "Anna van BZK is ziek". */
const IS_AWAY = /\s(?:is|zijn)\s(?:ziek|verhinderd|afwezig|afgemeld|(?:met|op)\s(?:verlof|vakantie))\.?$/i;
const MOST_ADDRESS = 200;
const REDACTED = /^(?:5\.1\.2\s?\.?e|10\.2\.?\s?e|\[(?:redacted|naam|gelakt)\]|x{2,}|█+)$/i;

/** Reads "Voorbeeld, A. (BZK, vz)", "5.1.2e (WDGV + VGP)", "A. Proef - Kadaster", "VWS (m.k.)", "SG AZ". Total. */
export function readAttendee(raw: string, departments: DepartmentResolver): ReadAttendee {
  const { plain, notes, onBehalf, address } = withNameFirst(takenApart(raw), departments);
  const found = new Notes(departments);
  const initials = initialsOf(plain);
  const letters = notes.filter((note) => initials.includes(note));
  const rest = notes.filter((note) => !ON_BEHALF.test(note));
  const isSaidWhence = rest.length > 0 || isOrganisation(plain, departments);
  if (isSaidWhence) found.deputyFor = notes.map((note) => ON_BEHALF.exec(note)?.[1]).find(Boolean) ?? null;
  if (isDepartment(plain, departments)) found.addOrganisation(plain);
  for (const note of isSaidWhence ? rest : notes) if (!letters.includes(note)) found.read(note);
  if (rest.length > 0 && found.codes.length === 0 && !isOrganisation(plain, departments)) found.cameFor();
  if (found.codes.length === 0) for (const note of letters) if (departments.byName(note)) found.read(note);
  found.role ??= readRole(plain);
  const who = readWho(plain, found, departments);
  if (onBehalf && found.codes.length === 0) found.addOrganisation(onBehalf);
  if (address && found.codes.length === 0) found.addMail(address);
  return {
    attendee: {
      raw,
      name: who ?? (plain === '' ? address : null),
      departments: found.departmentsFound(),
      unit: found.unit,
      position: POSITION.exec(plain)?.[0] ?? null,
      role: found.role,
      part: found.part,
      ...(found.deputyFor !== null && { deputyFor: found.deputyFor }),
      ...(letters[0] !== undefined && !found.codes.includes(letters[0]) && { initials: letters[0] }),
    },
    absent: found.absent,
  };
}

/** Somebody of whom only the department is told. */
export function attendeeFrom(code: string, raw: string): AttendeeReading {
  return { raw, name: null, departments: [code], unit: null, position: null, role: null, part: null };
}

interface TakenApart {
  /** The words before the first bracket or dash. */
  readonly plain: string;
  /** What stands in brackets, and behind a dash, a bar or a bracket. */
  readonly notes: readonly string[];
  readonly onBehalf: string | null;
  readonly address: string | null;
}

function takenApart(raw: string): TakenApart {
  const address = ADDRESS.exec(raw.slice(0, MOST_ADDRESS))?.[1] ?? null;
  const text = raw
    .replace(SUPERSCRIPT, '')
    .replace(ADDRESS, '')
    .replace(SQUARE, '$1($2)')
    .replace(IS_AWAY, ' (afwezig)')
    .replace(STAND_IN, '')
    .replace(/\(\s*\)/, '');
  const [head = '', ...rest] = text.split(/[()]/);
  const brackets = rest.filter((_, index) => index % 2 === 0);
  const after = rest
    .filter((_, index) => index % 2 === 1)
    .flatMap((words) => words.split(/\s*[|,\t]\s*|\s+[–-]\s+/));
  const [plain = '', ...behind] = head.split(/\s+[=–|-]\s+|\s*\|\s*|\t+|\s{3,}|:\s+/);
  const [name = '', onBehalf] = plain.split(/,?\s+namens\s+/);
  const notes = [...behind, ...brackets, ...after]
    .flatMap((note) => note.split(/\s*[,;+]\s*|\s+[–-]\s+/))
    .map((note) => note.trim())
    .filter(Boolean);
  return { plain: name.trim().replace(/,$/, ''), notes, onBehalf: onBehalf ?? null, address };
}

/** "BZK (Anna Voorbeeld, vz)", "BZK | Anna Voorbeeld", "ik (Anna)": where somebody is from, or what he does, stands before the name. */
function withNameFirst(taken: TakenApart, departments: DepartmentResolver): TakenApart {
  const { plain, notes } = taken;
  const isNoName = isOrganisation(plain, departments) || ASIDE.test(plain) || readRole(plain) !== null;
  if (notes.length === 0 || !isNoName) return taken;
  const whole = notes.findIndex((note) => isPerson(note, departments));
  const name = whole < 0 ? notes.findIndex((note) => isGivenName(note, departments)) : whole;
  if (name < 0) return taken;
  return { ...taken, plain: notes[name] ?? '', notes: [plain, ...notes.filter((_, at) => at !== name)] };
}

const PERSON = new RegExp(`^\\p{Lu}[\\p{L}.'’-]*(?:\\s${PREFIX})*(?:\\s\\p{Lu}[\\p{L}.'’-]*)+$`, 'u');

/** "Anna": a word that is no role, no department and in small letters but for the first. */
export function isGivenName(note: string, departments: DepartmentResolver): boolean {
  const isWord = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u.test(note);
  return (
    isWord &&
    readRole(note) === null &&
    !AWAY.test(note) &&
    !ASIDE.test(note) &&
    departments.byName(note) === null
  );
}

/** A given name or initials with a surname. */
export function isPerson(note: string, departments: DepartmentResolver): boolean {
  if (!PERSON.test(note) || readRole(note) !== null || POSITION.test(note)) return false;
  return departments.byName(note) === null && !isOrganisation(note, departments);
}

class Notes {
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
    else if (AWAY.test(text)) this.absent = true;
    else if (!ASIDE.test(text)) this.readPart(text);
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

/** The name; null where a department or a function stands for the person. */
function readWho(plain: string, found: Notes, departments: DepartmentResolver): string | null {
  const text = withoutState(plain.replace(/(?<=\p{L}{3})\.$/u, ''), found);
  if (AWAY.test(text)) {
    found.absent = true;
    return null;
  }
  if (REDACTED.test(text) || text === '') return text || null;
  const isFirst = found.codes.length === 0 && isOrganisation(text, departments);
  if (isFirst) found.addOrganisation(withoutTitles(text));
  if (isFirst || isDepartment(text, departments)) return null;
  const of = found.codes.length === 0 || COURTESIES.test(text) ? organisationBehind(text, departments) : null;
  if (of) found.addOrganisation(text.slice(of));
  return (
    (of ? text.slice(0, of) : text)
      .replace(COURTESIES, '')
      .replace(/^([^,]*)\s+van\s*$/, '$1')
      .trim() || null
  );
}

/** "VWS mk": a word behind the name that says how he was there. */
function withoutState(text: string, found: Notes): string {
  const [, name = text, state = ''] = /^(.{1,60})\s(\S{1,12})$/.exec(text) ?? [];
  const role = readRole(state);
  if (AWAY.test(state)) found.absent = true;
  else if (role && role !== 'minuteTaker') found.role ??= role;
  else return text;
  return name;
}

/** A department by itself, several joined ("JenV/NCTV"), or letters that can only be a directorate. */
export function isOrganisation(text: string, departments: DepartmentResolver): boolean {
  if (isDepartment(text, departments) || isPublicBody(text)) return true;
  if (OWN_UNIT.test(text)) return !FUNCTION.test(text);
  const [first = '', unit = ''] = text.split('/', 2);
  if (UNIT.test(unit) && isDepartment(first, departments)) return true;
  const joined = text.split(/\s*[/&+]\s*/);
  return joined.length > 1 && joined.every((part) => isDepartment(part, departments));
}

function isDepartment(text: string, departments: DepartmentResolver): boolean {
  const [mention] = departments.mentions(text);
  const name = withoutTitles(text);
  return (
    departments.byName(name) !== null &&
    (mention !== undefined || name === name.toUpperCase() || /^\p{Ll}/u.test(name))
  );
}

/** "Dhr. R. van Voorbeeld van de VNG", "Anna van BZK": where the organisation behind a name begins, or null. */
function organisationBehind(text: string, departments: DepartmentResolver): number | null {
  const last = text.lastIndexOf(' van ');
  if (last <= 0) return null;
  const behind = last + ' van '.length;
  const courtesy = COURTESIES.exec(text)?.[0].length ?? 0;
  if (courtesy === 0) return isDepartment(text.slice(behind), departments) ? behind : null;
  const isWhole = /\p{Lu}\p{Ll}{2,}.{0,60}?\svan\s+(?:de\s+|het\s+)?(?=\p{Lu})/u.test(
    text.slice(courtesy, 120),
  );
  return isWhole ? behind : null;
}
