import type { DepartmentResolver } from '../departments/department';
import type { BodyMeeting } from './bodyMeeting';
import { readStatedMeetings } from './deadline/statedMeetings';
import type { Layout } from './layout/layout';
import { readLayout } from './layout/readLayout';
import type { Participant } from './participant';
import type { Passage } from './passage';
import type { AgendaReading, AttendeeReading, MinutesReading } from './reading';
import { readPassage } from './readPassage';
import type { LineContext } from './recognition';

/** What a document is read in. */
export interface MinutesSetting {
  /** The departments as they were on a date: an old document keeps the names of its time. */
  readonly departments: (date: string) => DepartmentResolver;
  /** ISO date of the meeting where it is known already: it wins from what the document says. */
  readonly date: string | null;
  /** ISO date that relative dates count from when neither the setting nor the document has one. */
  readonly today: string;
  readonly calendar: readonly BodyMeeting[];
}

/** How many of the lines above a passage help to understand it. */
const BEFORE = 5;

/** Reads an existing document back into the structure of minutes. Pure, total, linear. */
export function readMinutes(text: string, setting: MinutesSetting): MinutesReading {
  const departments = setting.departments(setting.date ?? setting.today);
  const layout = readLayout(text, departments, setting.date);
  const contexts = contextsOf(layout, departments, {
    ...setting,
    calendar: calendarOf(text, layout, setting),
  });
  const findings = layout.passages.flatMap((passage, index) =>
    readPassage(passage.text, contexts(index)).map((finding) => ({ ...finding, passage: index })),
  );
  return { ...layout, findings };
}

/** The known calendar with what the document says of meetings to come. */
function calendarOf(text: string, { meeting }: Layout, { date, today, calendar }: MinutesSetting) {
  const meetingDate = date ?? meeting.date ?? today;
  const known = calendar.find((each) => each.date === meetingDate);
  const own = known?.body ?? meeting.body ?? meeting.title ?? 'vergadering';
  return [...calendar, ...readStatedMeetings(text, { meetingDate, calendar }, own)];
}

function contextsOf(
  layout: Layout,
  departments: DepartmentResolver,
  setting: MinutesSetting,
): (index: number) => LineContext {
  const titles = titlesOf(layout.agenda);
  const absent = layout.absentees.map((absentee) => ({ ...participant(absentee), role: null }));
  const participants = [...layout.attendees.map(participant), ...absent];
  const present = [...new Set(layout.attendees.flatMap(({ departments }) => departments))];
  const meetingDate = setting.date ?? layout.meeting.date ?? setting.today;
  return (index) => {
    const passage = layout.passages[index] as Passage;
    return {
      departments,
      meetingDate: passage.date ?? meetingDate,
      itemTitle: passage.item === null ? null : (titles[passage.item] ?? null),
      speaker: passage.speaker,
      present,
      participants,
      calendar: setting.calendar,
      correspondents: passage.correspondents,
      section: passage.section,
      before: before(layout.passages, index),
    };
  };
}

function before(passages: readonly Passage[], index: number): readonly string[] {
  const item = passages[index]?.item;
  return passages
    .slice(Math.max(0, index - BEFORE), index)
    .filter((passage) => passage.item === item)
    .map(({ text }) => text);
}

function participant({ name, departments, position, role }: AttendeeReading): Participant {
  return { name, departments, position, role: role === 'guest' ? null : role };
}

function titlesOf(agenda: readonly AgendaReading[]): readonly string[] {
  return agenda.flatMap(({ title, children }) => [title, ...titlesOf(children)]);
}
