import type { Department, DepartmentResolver } from '../../departments/department';
import type { Passage } from '../passage';
import type { AttendeeReading } from '../reading';
import type { Attendance } from './attendance';

/** Who is said to be away, or to join by telephone, is said near the beginning. */
const MOST_PASSAGES = 60;
const MOST_LETTERS = 400;
const AWAY =
  /^[^.]{0,12}?(?:\s(?:kon|kan|konden|kunnen)\s(?:er\s)?(?:\p{L}+\s){0,3}?niet\s(?:bij|aanwezig|aansluiten)|\s(?:heeft|hebben)\szich\safgemeld|\sis\s(?:helaas\s)?(?:verhinderd|afwezig))(?!\p{L})/u;
const BY_PHONE = /^\s(?:belt|bellen|belde)\s(?:\p{L}+\s){0,2}?in(?!\p{L})/u;

/** The attendance with what the text says besides the list: a department that "kon er niet bij zijn", one that "belt in". */
export function withStatedPresence(
  attendance: Attendance,
  passages: readonly Passage[],
  departments: DepartmentResolver,
): Attendance {
  return passages
    .slice(0, MOST_PASSAGES)
    .flatMap(({ text }) => sentencesOf(text))
    .reduce((so, sentence) => withSentence(so, sentence, departments), attendance);
}

function sentencesOf(text: string): readonly string[] {
  return text.slice(0, MOST_LETTERS).split(/(?<=[.!?;])\s+|,\s+(?=\p{Lu})/u);
}

function withSentence(attendance: Attendance, sentence: string, departments: DepartmentResolver): Attendance {
  const [mention] = departments.mentions(sentence);
  if (!mention || !/^(?:(?:de|het|collega['’]?s? van)\s)?$/i.test(sentence.slice(0, mention.start)))
    return attendance;
  const rest = sentence.slice(mention.end);
  if (AWAY.test(rest)) return away(attendance, mention.department, sentence);
  if (BY_PHONE.test(rest)) return joined(attendance, mention.department, sentence);
  return attendance;
}

function away({ attendees, absentees }: Attendance, { code }: Department, raw: string): Attendance {
  const isNamed = ({ departments, name }: AttendeeReading) => departments.includes(code) && name === null;
  const known = absentees.some(({ departments }) => departments.includes(code));
  return {
    attendees: attendees.filter((attendee) => !isNamed(attendee)),
    absentees: known ? absentees : [...absentees, { ...NOBODY, raw, departments: [code] }],
  };
}

function joined({ attendees, absentees }: Attendance, { code }: Department, raw: string): Attendance {
  const known = attendees.some(({ departments }) => departments.includes(code));
  if (known) return { attendees, absentees };
  const guest = { ...NOBODY, raw, departments: [code], role: 'guest' as const, part: 'telefonisch' };
  return { attendees: [...attendees, guest], absentees };
}

const NOBODY: AttendeeReading = {
  raw: '',
  name: null,
  departments: [],
  unit: null,
  position: null,
  role: null,
  part: null,
};
