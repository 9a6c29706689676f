import type { DepartmentResolver } from '../../departments/department';
import { withoutTitles } from '../../departments/spelling';
import type { AttendeeReading } from '../minutesReading';
import { initialsOf } from '../parties/initials';
import { COURTESY } from '../parties/nameForms';
import { AttendeeNotes } from './attendeeNotes';
import { isAside, isAway } from './besideName';
import { isDepartment, isOrganisation } from './organisation';
import { isGivenName, isPerson, positionIn } from './personName';
import { readRole } from './roles';

/** An entry of a list of people as read, and whether it says itself that he was not there. */
export interface ReadAttendee {
  readonly attendee: AttendeeReading;
  readonly absent: boolean;
}

const COURTESIES = new RegExp(`^(?:${COURTESY}\\s+)+`, 'i');
/** Behind somebody who was away: who was there instead. */
export const STAND_IN = /^vervangen door\s+/i;
/** Beside the department that somebody is from it says for whom he came. */
const ON_BEHALF = /^namens\s+(\S.*)$/i;
const ADDRESS = /<?(?:mailto:)?([\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}.-]{3,80})>?/u;
const SUPERSCRIPT = /<\/?su[pb]>/g;
/** "Anna Voorbeeld [BZK]". */
const SQUARE = /(\p{L}\.?\s?)\[([^[\]]{1,60})\]/gu;
/** "Anna van BZK is ziek". */
const IS_AWAY = /\s(?:is|zijn)\s(?:ziek|verhinderd|afwezig|afgemeld|(?:met|op)\s(?:verlof|vakantie))\.?$/i;
const MOST_ADDRESS = 200;
const REDACTED = /^(?:5\.1\.2\s?\.?e|10\.2\.?\s?e|\[(?:redacted|naam|gelakt)\]|x{2,}|█+)$/i;

/** Reads "Voorbeeld, A. (BZK, vz)", "5.1.2e (WDGV + VGP)", "A. Proef - Kadaster", "VWS (m.k.)", "SG AZ". Total. */
export function readAttendee(raw: string, departments: DepartmentResolver): ReadAttendee {
  const { plain, notes, onBehalf, address } = withNameFirst(takenApart(raw), departments);
  const found = new AttendeeNotes(departments);
  const initials = initialsOf(plain);
  const letters = notes.filter((note) => initials.includes(note));
  const rest = notes.filter((note) => !ON_BEHALF.test(note));
  const isSaidWhence = rest.length > 0 || isOrganisation(plain, departments);
  if (isSaidWhence) found.deputyFor = notes.map((note) => ON_BEHALF.exec(note)?.[1]).find(Boolean) ?? null;
  if (isDepartment(plain, departments)) found.addOrganisation(plain);
  for (const note of isSaidWhence ? rest : notes) if (!letters.includes(note)) found.read(note);
  if (rest.length > 0 && found.codes.length === 0 && !isOrganisation(plain, departments)) found.cameFor();
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
      position: positionIn(plain),
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
  const isNoName = isOrganisation(plain, departments) || isAside(plain) || readRole(plain) !== null;
  if (notes.length === 0 || !isNoName) return taken;
  const whole = notes.findIndex((note) => isPerson(note, departments));
  const name = whole < 0 ? notes.findIndex((note) => isGivenName(note, departments)) : whole;
  if (name < 0) return taken;
  return { ...taken, plain: notes[name] ?? '', notes: [plain, ...notes.filter((_, at) => at !== name)] };
}

/** The name; null where a department or a function stands for the person. */
function readWho(plain: string, found: AttendeeNotes, departments: DepartmentResolver): string | null {
  const text = withoutState(plain.replace(/(?<=\p{L}{3})\.$/u, ''), found);
  if (isAway(text)) {
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
      .replace(/^([^,]*\S)\s+van\s*$/, '$1')
      .trim() || null
  );
}

/** "VWS mk": a word behind the name that says how he was there. */
function withoutState(text: string, found: AttendeeNotes): string {
  const [, name = text, state = ''] = /^(.{1,60})\s(\S{1,12})$/.exec(text) ?? [];
  const role = readRole(state);
  if (isAway(state)) found.absent = true;
  else if (role && role !== 'minuteTaker') found.role ??= role;
  else return text;
  return name;
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
