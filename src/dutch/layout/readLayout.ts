import type { DepartmentResolver } from '../../departments/department';
import { agendaTree, readAgenda, type Agenda } from './agenda';
import { readAttendance, type Attendance } from './attendance';
import { attendeeFrom } from './attendee';
import { readHead, readLateList, type Head } from './head';
import { introducedIn, withHomes } from './introductions';
import { withItemTables } from './itemTable';
import type { Layout } from './layout';
import { layoutLines } from './layoutLines';
import { blanked, type Line } from './line';
import { withLoneNumbers } from './loneNumbers';
import { messagesOf, type MailHeader, type Message } from './mail';
import { readMeeting } from './meeting';
import { withOwnHouse } from './ownHouse';
import { readPassages } from './passages';
import { withRunInItems } from './runInItems';
import { createReadSaid } from './said';
import { formalities } from './signature';
import { withStatedGuests } from './statedGuests';
import { withStatedPresence } from './statedPresence';
import { withStatedRoles } from './statedRoles';

/**
 * Takes a document apart: lines, without page furniture; messages, where it is a mail; of each the head with its attendance,
 * the agenda, and the running text in passages. Total and linear: any text gives a layout.
 */
export function readLayout(document: string, departments: DepartmentResolver, date: string | null): Layout {
  const { lines, letterhead } = layoutLines(document);
  const messages = messagesOf(withItemTables(withLoneNumbers(lines)), departments);
  const parts = messages.map((message) => readPart(message, departments));
  const stated = withOwnHouse(attendanceOf(parts, departments), document, departments);
  const main = parts.find(({ head }) => head.fields.size > 0) ?? parts[0];
  const meeting = readMeeting(main?.message.lines ?? [], main?.head ?? EMPTY, letterhead);
  const header = parts.findLast(({ message }) => message.header)?.message.header ?? null;
  const when = date ?? meeting.date ?? header?.sent ?? null;
  const readSaid = createReadSaid(stated.attendees, departments);
  const itemsAbove = countsAbove(parts.map(({ agenda }) => agenda.headings.length));
  const passages = parts.flatMap(({ message, head, agenda }, index) => {
    const taken = new Set([...head.taken, ...formalities(message.lines)]);
    const about = {
      correspondents: message.header?.correspondents ?? null,
      date: otherDate(message.header, when),
    };
    const itemsBefore = itemsAbove[index] ?? 0;
    return readPassages({ lines: message.lines, agenda, taken, readSaid, about, itemsBefore });
  });
  const agenda = parts.flatMap((part) => agendaTree(part.agenda.headings));
  const { attendees, absentees } = withStatedPresence(stated, passages, departments);
  const title = meeting.title ?? header?.subject ?? null;
  return {
    meeting: { ...meeting, title, date: when },
    attendees: withStatedRoles(withStatedGuests(attendees, passages, departments), passages),
    absentees,
    agenda,
    passages,
  };
}

const EMPTY: Head = { fields: new Map(), taken: new Set() };

/** The line below the last that the head took. */
function endOf({ taken }: Head): number {
  return [...taken].reduce((end, index) => Math.max(end, index + 1), 0);
}

interface Part {
  readonly message: Message;
  readonly head: Head;
  readonly agenda: Agenda;
  readonly attendance: Attendance;
}

/** Titles that run on into their paragraph are an agenda only where nothing else is. */
function readPart(message: Message, departments: DepartmentResolver): Part {
  const part = partOf(message, departments);
  const lines = part.agenda.headings.length > 0 ? message.lines : withRunInItems(message.lines, departments);
  return lines === message.lines ? part : partOf({ ...message, lines }, departments);
}

function partOf(message: Message, departments: DepartmentResolver): Part {
  const head = readHead(message.lines, departments);
  const { listed, taken } = listIn(message, head, departments);
  const isName = nameTest(listed);
  const lines = message.lines.map((line, index) => (taken.has(index) || isName(line) ? blanked(line) : line));
  const above = {
    end: endOf(head),
    saysWhoCame: listed.attendees.length > 0,
    isMailed: message.header !== null,
  };
  const agenda = readAgenda(lines, above, departments);
  const introduced = introducedIn(lines, agenda.headings, departments);
  const attendees = listed.attendees.length > 0 ? withHomes(listed.attendees, introduced) : introduced;
  return { message, head, agenda, attendance: { ...listed, attendees } };
}

/** The attendance list of the head, else one further on that has several people. */
function listIn({ lines }: Message, head: Head, departments: DepartmentResolver) {
  const listed = readAttendance(head, departments);
  const late = listed.attendees.length === 0 ? readLateList(lines, departments) : null;
  const people = late && readAttendance(late, departments);
  if (!late || !people || people.attendees.length < LEAST) return { listed, taken: head.taken };
  return { listed: people, taken: new Set([...head.taken, ...late.taken]) };
}

/** Fewer people further on may be anything. */
const LEAST = 3;

/** "Anna:" above what she said is no heading, where the list has an Anna. */
function nameTest({ attendees, absentees }: Attendance): (line: Line) => boolean {
  const all = [...attendees, ...absentees].flatMap(({ name }) => name?.split(/\s+/) ?? []);
  const names = new Set(all.filter((word) => /^\p{Lu}\p{Ll}/u.test(word)));
  return ({ text }) => names.has(text.replace(/:$/, ''));
}

/** For each part how many there are in those above it. */
function countsAbove(counts: readonly number[]): readonly number[] {
  let above = 0;
  return counts.map((count) => (above += count) - count);
}

/** Relative dates in an older mail count from the day it was sent. */
function otherDate(header: MailHeader | null, when: string | null): string | null {
  return header?.sent && header.sent !== when ? header.sent : null;
}

/** Who was there as the head says; in a mail that does not say it, who wrote and who was written to. */
function attendanceOf(parts: readonly Part[], departments: DepartmentResolver): Attendance {
  const stated = parts.map(({ attendance }) => attendance);
  const found = {
    attendees: stated.flatMap(({ attendees }) => attendees),
    absentees: stated.flatMap(({ absentees }) => absentees),
  };
  const headers = parts.flatMap(({ message: { header } }) => header ?? []);
  if (found.attendees.length > 0 && (headers.length === 0 || parts.some(listsPeople))) return found;
  const wrote = headers.flatMap(({ correspondents: { sender, addressees } }) => [...sender, ...addressees]);
  const codes = withoutOwnUnits([...wrote, ...headers.flatMap(({ copies }) => copies)], departments);
  return {
    ...found,
    attendees: codes.map((code) => ({
      ...attendeeFrom(code, code),
      role: wrote.includes(code) ? null : 'guest',
    })),
  };
}

/** A head that says who came, not only who holds an office, as a signature does. */
function listsPeople({ head: { fields } }: Part): boolean {
  return fields.has('present') || fields.has('members');
}

/** Each once; a unit beside its own ministry is the ministry's. */
function withoutOwnUnits(codes: readonly string[], departments: DepartmentResolver): readonly string[] {
  const all = new Set(codes);
  return [...all].filter((code) => {
    const department = departments.byCode(code);
    return department?.kind !== 'unit' || !all.has(department.parent ?? '');
  });
}
