import { TZDate } from '@date-fns/tz';
import { formatISO } from 'date-fns';
import type { DepartmentResolver } from '../departments/department';
import type { AgendaReading, MinutesReading } from '../dutch/minutesReading';
import type { Attendee } from '../minutes/attendee';
import { bareSubject } from '../minutes/bareSubject';
import type { AgendaItemBlock, Block } from '../minutes/block';
import type { MeetingHeader } from '../minutes/minutes';
import { attendeesOf } from './draftAttendees';
import { draftLines } from './draftLines';
import { withGuestItems } from './guestItems';
import { markedWords, type MarkedWords } from './markedWords';
import { plain } from './plain';
import { withoutRepeats, type DraftPart } from './withoutRepeats';

/** A document as minutes of ours, before anybody said that it is right. */
export interface MinutesDraft {
  readonly header: Pick<
    MeetingHeader,
    'title' | 'start' | 'end' | 'place' | 'held' | 'reference' | 'firstNumber'
  >;
  readonly attendees: readonly Attendee[];
  readonly blocks: readonly Block[];
  readonly marked: MarkedWords;
}

/** What a draft is made with. */
export interface DraftSetting {
  readonly departments: DepartmentResolver;
  /** ISO date of the meeting, and what it is called where the document does not say. */
  readonly date: string;
  readonly title: string;
  readonly newId: () => string;
}

/** The minutes that a document which was read would become. */
export function draftOf(reading: MinutesReading, setting: DraftSetting): MinutesDraft {
  const { meeting, agenda } = reading;
  const items = flattened(agenda, 0);
  const numbered = items.some(({ item }) => item.number !== null);
  const linesOf = draftLines(reading, setting.newId);
  const parts = items.flatMap(({ item, level }, index): readonly DraftPart[] => [
    agendaItem(item, { id: setting.newId(), level, inserted: numbered && item.number === null }),
    ...linesOf(index),
  ]);
  const start = meeting.start ?? '00:00';
  const title = bareSubject(plain(meeting.title ?? meeting.body ?? setting.title)).replace(KIND, '');
  const firstNumber = items[0]?.item.number === '0' ? 0 : 1;
  const above = linesOf(null).filter(({ passage }) => !saysOnly(title, passage.text));
  const blocks = withoutRepeats([...above, ...parts]);
  const passages = [...above, ...parts.filter((part) => 'passage' in part)];
  const agendaItems = blocks.filter((block) => block.type === 'agendaItem');
  return {
    header: {
      title,
      start: dutchInstant(setting.date, start),
      end: dutchInstant(setting.date, meeting.end ?? start),
      place: plain(meeting.place ?? ''),
      held: null,
      reference: meeting.reference,
      firstNumber,
    },
    attendees: withGuestItems(attendeesOf(reading, setting), agendaItems, firstNumber),
    blocks,
    marked: markedWords(passages),
  };
}

/** "SGO, verslag": what kind of document it is, is no part of the meeting's name. */
const KIND = /,\s*(?:concept[-\s]?)?(?:verslag|notulen|actielijst|besluitenlijst)$/i;
const STATUS =
  /\b(?:ter vaststelling|vastgesteld (?:op|in|d\.?d\.?)\b.{0,40}?\d{4}(?:, met inachtneming van:.*)?|gewijzigde versie)/gi;
const DAY = /\b(?:(?:maan|dins|woens|donder|vrij|zater|zon)dag )?\d{1,2} \p{L}{3,9} \d{4}/giu;

/** Whether a line above the first item says no more than what the document is: its kind, how far it is, or its meeting's name and day again. */
function saysOnly(title: string, text: string): boolean {
  const bare = (words: string) =>
    words
      .replace(STATUS, ' ')
      .replace(DAY, ' ')
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => !/^(?:concept|verslag|notulen|actielijst|besluitenlijst)?$/.test(word))
      .join(' ');
  return [bare(title), ''].includes(bare(text));
}

interface PlacedItem {
  readonly item: AgendaReading;
  readonly level: 0 | 1;
}

/** In the order in which passages count them. */
function flattened(agenda: readonly AgendaReading[], level: 0 | 1): readonly PlacedItem[] {
  return agenda.flatMap((item) => [{ item, level }, ...flattened(item.children, 1)]);
}

function agendaItem(
  { title }: AgendaReading,
  place: Pick<AgendaItemBlock, 'id' | 'level' | 'inserted'>,
): AgendaItemBlock {
  return {
    type: 'agendaItem',
    title: plain(title),
    ...place,
    outcome: null,
    presenter: null,
    proposed: false,
  };
}

/** A time on the clock in the Netherlands, with its offset. */
function dutchInstant(date: string, time: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const moment = new TZDate(year, month - 1, day, hour, minute, 'Europe/Amsterdam');
  return Number.isNaN(moment.getTime()) ? '' : formatISO(moment);
}
