import type { DepartmentResolver } from '../departments/department';
import type { Topic } from '../minutes/topic';
import type { BodyMeeting } from './bodyMeeting';
import { readStatedMeetings } from './deadline/statedMeetings';
import type { Layout } from './layout/layout';
import { readLayout } from './layout/readLayout';
import { LINES_BEFORE, type LineContext } from './lineContext';
import { withMarksBelow } from './marks/marksBelow';
import type { AgendaReading, AttendeeReading, MinutesReading } from './minutesReading';
import type { Participant } from './participant';
import { peopleElsewhere, withIntroductions } from './parties/peopleElsewhere';
import { readTopics, topicOwners } from './parties/topics';
import type { Passage } from './passage';
import { readPassages } from './readPassage';

/** What a document is read in. */
export interface MinutesSetting {
  /** The departments as they were on a date: an old document keeps the names of its time. */
  readonly departments: (date: string) => DepartmentResolver;
  /** ISO date of the meeting where it is known already: it wins from what the document says. */
  readonly date: string | null;
  /** ISO date that relative dates count from when neither the setting nor the document has one. */
  readonly today: string;
  readonly calendar: readonly BodyMeeting[];
  /** The workspace's table of topics; what the document itself divides wins. */
  readonly topics?: readonly Topic[];
}

/** More bullets below one passage are no list of owners. */
const BELOW = 13;

/** Reads an existing document back into the structure of minutes. Pure, total, linear. */
export function readMinutes(text: string, setting: MinutesSetting): MinutesReading {
  const departments = setting.departments(setting.date ?? setting.today);
  const read = readLayout(text, departments, setting.date);
  const seen = { ...read, attendees: withIntroductions(read.attendees, text, departments) };
  const cast = castOf(text, seen, { ...setting, departments });
  const calendar = calendarOf(text, seen, setting);
  const meetingDate = setting.date ?? read.meeting.date ?? setting.today;
  const layout = {
    ...seen,
    passages: withMarksBelow(read.passages, text, { ...cast, meetingDate, calendar }),
  };
  const contexts = contextsOf(layout, cast, { ...setting, calendar });
  const found = readPassages(layout.passages.map(({ text }, index) => ({ text, context: contexts(index) })));
  const findings = found.flatMap((each, passage) => each.map((finding) => ({ passage, ...finding })));
  return { ...layout, findings };
}

/** The known calendar with what the document says of meetings to come. */
function calendarOf(text: string, { meeting }: Layout, { date, today, calendar }: MinutesSetting) {
  const meetingDate = date ?? meeting.date ?? today;
  const known = calendar.find((each) => each.date === meetingDate);
  const own = known?.body ?? meeting.body ?? meeting.title ?? 'vergadering';
  return [...calendar, ...readStatedMeetings(text, { meetingDate, calendar }, own)];
}

/** Everybody the document names: the attendance list, and whom the text introduces. */
function castOf(
  text: string,
  layout: Layout,
  { departments, topics = [] }: Pick<MinutesSetting, 'topics'> & Pick<LineContext, 'departments'>,
): Required<DocumentCast> {
  const absent = layout.absentees.map((absentee) => ({ ...participant(absentee), role: null }));
  const listed = [...layout.attendees.map(participant), ...absent];
  const participants = [...listed, ...peopleElsewhere(text, listed, departments)];
  const own = readTopics(text, { departments, participants });
  return { departments, participants, topics: own.length > 0 ? own : topicOwners(topics) };
}

type DocumentCast = Pick<LineContext, 'departments' | 'participants' | 'topics'>;

function contextsOf(
  layout: Layout,
  cast: Required<DocumentCast>,
  setting: MinutesSetting,
): (index: number) => LineContext {
  const titles = titlesOf(layout.agenda);
  const present = [...new Set(layout.attendees.flatMap(({ departments }) => departments))];
  const meetingDate = setting.date ?? layout.meeting.date ?? setting.today;
  return (index) => {
    const passage = layout.passages[index] as Passage;
    return {
      meetingDate: passage.date ?? meetingDate,
      itemTitle: passage.item === null ? null : (titles[passage.item] ?? null),
      speaker: passage.speaker,
      present,
      calendar: setting.calendar,
      correspondents: passage.correspondents,
      section: passage.section,
      before: before(layout.passages, index),
      below: below(layout.passages, index),
      ...cast,
    };
  };
}

function before(passages: readonly Passage[], index: number): readonly string[] {
  const item = passages[index]?.item;
  return passages
    .slice(Math.max(0, index - LINES_BEFORE), index)
    .filter((passage) => passage.item === item)
    .map(({ text }) => text);
}

/** The bullets that hang below a passage, one level deeper. */
function below(passages: readonly Passage[], index: number): readonly string[] {
  const head = passages[index] as Passage;
  const depth = head.shape === 'bullet' ? head.depth + 1 : 0;
  const texts: string[] = [];
  for (let at = index + 1; at < Math.min(passages.length, index + 1 + BELOW); at += 1) {
    const passage = passages[at] as Passage;
    if (passage.shape !== 'bullet' || passage.depth < depth || passage.item !== head.item) break;
    if (passage.depth > depth) return [];
    texts.push(passage.text);
  }
  return texts;
}

function participant({ name, departments, position, role, initials }: AttendeeReading): Participant {
  return { name, departments, position, ...(initials && { initials }), role: role === 'guest' ? null : role };
}

function titlesOf(agenda: readonly AgendaReading[]): readonly string[] {
  return agenda.flatMap(({ title, children }) => [title, ...titlesOf(children)]);
}
