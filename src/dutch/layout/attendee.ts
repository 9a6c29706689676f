import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';
import type { AttendeeReading } from '../reading';
import { readOrganisation } from './organisation';

/** An entry of a list of people as read, and whether it says itself that he was not there. */
export interface ReadAttendee {
  readonly attendee: AttendeeReading;
  readonly absent: boolean;
}

type Role = NonNullable<AttendeeReading['role']>;

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'chair',
    /^(?:(?:plv|wnd|technisch|plaatsvervangend|dagelijks)\.?\s*)?(?:vz|voorz|voorzitter|chair|voorzitster)\.?$/i,
  ],
  ['secretary', /^(?:(?:plv|adjunct|wnd)\.?[\s-]*)?(?:secr|secretaris|secretariaat|secretary)\.?$/i],
  [
    'minuteTaker',
    /^(?:verslag|verslaglegging|verslaglegger|verslaggever|notulist|notuliste|notulen|not|minutes)\.?$/i,
  ],
  ['guest', /^(?:gast|te gast|toehoorder|genodigde|guest|i\.?a\.?v\.?.{0,20})$/i],
];
const AWAY =
  /^(?:afw|afwezig|afgemeld|verhinderd|absent|m\.?k\.?(?:g\.?)?|z\.?k\.?(?:g\.?)?|met kennisgeving|zonder kennisgeving|ziek|met bericht)\.?$/i;
const PART =
  /(?<!\p{L})(?:(?:alleen|m\.i\.v\.|vanaf|tot(?: en met)?|t\/m|bij|online|telefonisch|digitaal|via|eerste|laatste|deels|gedeeltelijk|voor|later|per telefoon|belt in|until|from)(?!\p{L})[^,;]{0,40}|\d{1,2}[.:]\d{2}[^,;]{0,20})$/iu;
const IN_PART =
  /(?:\d|later|deels|gedeeltelijk|online|digitaal|telefoon|telefonisch|belt in|helft|kwartier|uur|agendapunt|punt|item)/i;
const POSITION =
  /^(?:(?:plv|wnd|pl)\.?\s*)?(?:p?SG|[pw]?DG|MP|directeur(?:-generaal)?|secretaris-generaal)(?![\p{L}-])/u;
const COURTESY = /^(?:(?:dhr|mw|mevr|de heer|mevrouw|drs|ir|ing|mr|dr|prof)\.?\s+)+/i;
const REDACTED = /^(?:<sup>)?(?:5\.1\.2\s?\.?e|\[(?:redacted|naam|gelakt)\]|x{2,})(?:<\/sup>)?$/i;

/** Reads "Voorbeeld, A. (BZK, vz)", "5.1.2e (WDGV + VGP)", "A. Proef - Kadaster", "VWS (m.k.)", "SG AZ". Total. */
export function readAttendee(raw: string, departments: DepartmentResolver): ReadAttendee {
  const { plain, notes, onBehalf } = takenApart(raw);
  const found = new Notes(departments);
  for (const note of notes) found.read(note);
  const who = readWho(plain, found, departments);
  if (onBehalf && found.codes.length === 0) found.addOrganisation(onBehalf);
  return {
    attendee: {
      raw,
      name: who,
      departments: found.departmentsFound(),
      unit: found.unit,
      position: POSITION.exec(plain)?.[0] ?? null,
      role: found.role,
      part: found.part,
    },
    absent: found.absent,
  };
}

/** The words before the first bracket or dash, and the notes in brackets and behind it. */
function takenApart(raw: string): { plain: string; notes: readonly string[]; onBehalf: string | null } {
  const [head = '', ...inside] = raw.split(/[()]/);
  const brackets = inside.filter((_, index) => index % 2 === 0);
  const [plain = '', ...behind] = head.split(/\s+[–|-]\s+|\s*\|\s*|\t+|:\s+/);
  const [name = '', onBehalf] = plain.split(/,?\s+namens\s+/);
  const notes = [...behind, ...brackets].flatMap((note) => note.split(/\s*[,;+]\s*/)).filter(Boolean);
  return { plain: name.trim(), notes, onBehalf: onBehalf ?? null };
}

class Notes {
  readonly codes: string[] = [];
  private readonly known = new Set<string>();
  unit: string | null = null;
  role: Role | null = null;
  part: string | null = null;
  absent = false;

  constructor(private readonly departments: DepartmentResolver) {}

  read(note: string): void {
    const text = note.trim();
    const role = ROLES.find(([, pattern]) => pattern.test(text))?.[0];
    if (role) this.role = role;
    else if (AWAY.test(text)) this.absent = true;
    else this.readPart(text);
  }

  /** "TNO tot 12:00 uur": what stands before the part of the meeting is an organisation. */
  private readPart(text: string): void {
    const part = PART.exec(text);
    const isPart = part && IN_PART.test(part[0]);
    if (isPart) this.part = part[0].trim();
    const rest = isPart ? text.slice(0, part.index).trim() : text;
    if (rest !== '') this.addOrganisation(rest);
  }

  /** Of several notes those count that we know; where we know none, the first. */
  departmentsFound(): readonly string[] {
    const known = this.codes.filter((code) => this.known.has(code));
    return known.length > 0 ? known : this.codes.slice(0, 1);
  }

  addOrganisation(text: string): boolean {
    const named = text.replace(/^(?:namens\s+)?(?:de|het)\s+/i, '');
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
  if (REDACTED.test(text) || text === '') return text || null;
  if (found.codes.length === 0 && isDepartment(text, departments)) {
    found.addOrganisation(withoutTitles(text));
    return null;
  }
  const of = found.codes.length === 0 || COURTESY.test(text) ? organisationBehind(text) : null;
  if (of) found.addOrganisation(text.slice(of));
  return (
    (of ? text.slice(0, of) : text)
      .replace(COURTESY, '')
      .replace(/\s+van\s*$/, '')
      .trim() || null
  );
}

/** "VWS mk": a word behind the name that says how he was there. */
function withoutState(text: string, found: Notes): string {
  const [, name = text, state = ''] = /^(.{1,60})\s(\S{1,12})$/.exec(text) ?? [];
  const role = ROLES.find(([, pattern]) => pattern.test(state))?.[0];
  if (AWAY.test(state)) found.absent = true;
  else if (role && role !== 'minuteTaker') found.role ??= role;
  else return text;
  return name;
}

function isDepartment(text: string, departments: DepartmentResolver): boolean {
  const [mention] = departments.mentions(text);
  const name = withoutTitles(text);
  return (
    departments.byName(name) !== null &&
    (mention !== undefined || name === name.toUpperCase() || /^\p{Ll}/u.test(name))
  );
}

/** "Dhr. R. van Voorbeeld van de VNG": where the organisation behind a whole name begins, or null. */
function organisationBehind(text: string): number | null {
  const courtesy = COURTESY.exec(text)?.[0].length ?? 0;
  if (courtesy === 0) return null;
  const found = /\p{Lu}\p{Ll}{2,}.{0,60}?\svan\s+(?:de\s+|het\s+)?(?=\p{Lu})/u.exec(
    text.slice(courtesy, 120),
  );
  const last = found ? text.lastIndexOf(' van ') : -1;
  return last > 0 ? last + ' van '.length : null;
}
