import { TZDate } from '@date-fns/tz';
import { format } from 'date-fns';
import { enGB, nl } from 'date-fns/locale';
import { abbreviationOf } from '../departments/abbreviationOf';
import type { DepartmentResolver } from '../departments/department';
import type { PlacedAction } from '../minutes/actionPoints';
import type { MeetingHeader } from '../minutes/minutes';
import { taskWords, type TaskLanguage, type TaskWords } from './taskWords';

/** How the text of a task is written. */
export interface TaskStyle {
  readonly language: TaskLanguage;
  readonly departments: DepartmentResolver;
}

const locales = { nl, en: enGB } as const;
const lists = { nl: new Intl.ListFormat('nl'), en: new Intl.ListFormat('en') } as const;

/** What a coordinator who was not there needs to act: the meeting, the item, the sentence and who else is in it. */
export function taskDescription(
  header: MeetingHeader,
  placed: PlacedAction,
  department: string,
  style: TaskStyle,
): string {
  const words = taskWords[style.language];
  const { line, action } = placed;
  const item = [placed.itemPath, placed.item?.title ?? ''].filter(Boolean).join(' ');
  const rows: readonly (readonly [string, string])[] = [
    [words.meeting, [header.title, meetingDay(header.start, style.language)].filter(Boolean).join(', ')],
    [words.item, item],
    [words.sentence, line.speaker ? `${line.speaker}: ${line.text}` : line.text],
    [words.responsible, responsibleWords(placed, department, style)],
    [words.involved, listed(action.involved, style)],
    [words.due, action.deadline?.words ?? ''],
  ];
  const facts = rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`);
  return [placed.title, '', ...facts].join('\n');
}

function responsibleWords(placed: PlacedAction, department: string, style: TaskStyle): string {
  const words = taskWords[style.language];
  const own = abbreviationOf(department, style.departments);
  return [own, ...roleWords(placed, department, style, words)].join(', ');
}

function roleWords(
  { action, departments }: PlacedAction,
  department: string,
  style: TaskStyle,
  words: TaskWords,
): string[] {
  const at = departments.indexOf(department);
  const before = listed(departments.slice(0, at), style);
  const after = listed(departments.slice(at + 1), style);
  switch (action.responsible.kind) {
    case 'everybody':
      return [words.each];
    case 'sequence':
      return [before && words.after(before), after && words.before(after)].filter(Boolean);
    case 'joint': {
      const others = listed(
        departments.filter((code) => code !== department),
        style,
      );
      return others ? [words.together(others)] : [];
    }
  }
}

function listed(codes: readonly string[], { language, departments }: TaskStyle): string {
  return lists[language].format(codes.map((code) => abbreviationOf(code, departments)));
}

function meetingDay(start: string, language: TaskLanguage): string {
  const day = new TZDate(start, 'Europe/Amsterdam');
  return Number.isNaN(day.getTime()) ? '' : format(day, 'd MMMM yyyy', { locale: locales[language] });
}
