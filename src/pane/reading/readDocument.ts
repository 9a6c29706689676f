import type { Department } from '../../departments/department';
import { createDepartments } from '../../departments/resolver';
import type { BodyMeeting } from '../../dutch/bodyMeeting';
import { readMinutes } from '../../dutch/readMinutes';
import type { Topic } from '../../minutes/topic';
import { bareSubject } from '../../minutes/bareSubject';
import { draftOf, type MinutesDraft } from '../../proposals/draftOf';
import type { Source } from './source';

/** What a document is read in besides itself. */
export interface ReadingSetting {
  /** ISO date that the secretary chose; null: what the document says. */
  readonly chosenDate: string | null;
  readonly today: string;
  readonly extraDepartments: readonly Department[];
  readonly calendar: readonly BodyMeeting[];
  /** The workspace's table of topics. */
  readonly topics: readonly Topic[];
  /** For a document without one. */
  readonly title: string;
  readonly newId: () => string;
}

/** A document that was read, as the minutes it would become. */
export interface DocumentRead {
  readonly draft: MinutesDraft;
  /** ISO date that its deadlines count from. */
  readonly date: string;
  /** False when neither the document nor the secretary says which day it was. */
  readonly dateKnown: boolean;
}

/** Reads a document. Total: any text gives a draft, though it may be bare. */
export function readDocument({ text, name, sent }: Source, setting: ReadingSetting): DocumentRead {
  const { chosenDate, extraDepartments, calendar, topics, newId } = setting;
  const today = sent ?? setting.today;
  const departments = (date: string) => createDepartments(date, extraDepartments);
  const reading = readMinutes(text, { departments, date: chosenDate, today, calendar, topics });
  const said = chosenDate ?? reading.meeting.date;
  const date = said ?? today;
  const title = withoutEnding(name ?? '') || setting.title;
  const draft = draftOf(reading, { departments: departments(date), date, title, newId });
  return { draft, date, dateKnown: said !== null };
}

/** A file's name without its kind, a subject without "FW:". */
function withoutEnding(name: string): string {
  return bareSubject(name.replace(/\.(?:docx|html?|txt|eml)$/i, ''));
}
