import type { DepartmentResolver } from '../departments/department';
import type { BodyMeeting } from './bodyMeeting';
import type { Correspondents } from './correspondents';
import type { TopicOwner } from './parties/topics';
import type { Participant } from './participant';

/** What the heading above says that a part of minutes is. */
export type Section = 'minutes' | 'actionList' | 'decisionList';

/** How many of the lines before it help to understand a line. */
export const LINES_BEFORE = 5;

/** What a line is read in. All of it is passed in: the reader knows no clock and no network. */
export interface LineContext {
  readonly departments: DepartmentResolver;
  /** ISO date of the meeting: the anchor of every relative date. */
  readonly meetingDate: string;
  /** Title of the agenda item the line stands under. */
  readonly itemTitle: string | null;
  readonly speaker: string | null;
  /** Codes of the departments present. */
  readonly present: readonly string[];
  /** Who is in the attendance list, so that a name, a first name or a role leads to a department. */
  readonly participants: readonly Participant[];
  /** Known meetings of bodies, for "in het SGO van 23-09" and "volgende werkgroep"; may be empty. */
  readonly calendar: readonly BodyMeeting[];
  /** Who wrote to whom, when the text is a mail; null in minutes. */
  readonly correspondents: Correspondents | null;
  /** What the heading above says this part is: a bare infinitive is an action only in an action list. */
  readonly section: Section;
  /** Texts of the lines before it in the same item, nearest last. */
  readonly before: readonly string[];
  /** Texts of the bullets that hang below it, where it heads a list. */
  readonly below?: readonly string[];
  /** Which department answers for which subject, where the document or the settings divide them. */
  readonly topics?: readonly TopicOwner[];
}
