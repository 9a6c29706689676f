import type { Department, DepartmentMention, DepartmentResolver } from '../../departments/department';
import type { AttendeeReading } from '../minutesReading';
import type { Passage } from '../passage';
import type { Attendance } from './attendance';
import { attendeeFrom } from './attendee';

/** Who is said to be away, or to join by telephone, is said near the beginning. */
const MOST_PASSAGES = 60;
const MOST_LETTERS = 400;
const AWAY =
  /^[^.]{0,12}?(?:\s(?:kon|kan|konden|kunnen)\s(?:er\s)?(?:\p{L}+\s){0,3}?niet\s(?:bij|aanwezig|aansluiten)|\s(?:heeft|hebben)\szich\safgemeld|\sis\s(?:helaas\s)?(?:verhinderd|afwezig))(?!\p{L})/u;
const BY_PHONE = /^\s(?:belt|bellen|belde)\s(?:\p{L}+\s){0,2}?in(?!\p{L})/u;

/** "Vanuit de VNG is niemand aanwezig" aside: where somebody who was there came from, also where a letter was lost. */
const FROM =
  /^(?:van|namens|v\p{L}{0,3}uit)\s(?:de\s|het\s)?(.{2,40}?)\s(?:is|zijn|was|waren)(?!\p{L})([^.]{0,80}?)a{1,2}nwezig/iu;
const NONE = /\b(?:niet|niemand|geen)\b/i;
/** What only somebody at the table does. */
const SPEAKS =
  /^\s(?:meldt|melden|vraagt|vragen|licht|deelt|benadrukt|merkt|wijst|vult|antwoordt|reageert|vertelt|geeft\s(?:aan|een\s(?:korte\s)?(?:terugkoppeling|toelichting|presentatie|stand)))(?!\p{L})/u;

/** The attendance with what the text says besides the list: a department that "kon er niet bij zijn", one that "belt in". */
export function withStatedPresence(
  attendance: Attendance,
  passages: readonly Passage[],
  departments: DepartmentResolver,
): Attendance {
  const hasList = attendance.attendees.length > 0 || attendance.absentees.length > 0;
  const said = passages.slice(0, MOST_PASSAGES).flatMap(({ text }) => sentencesOf(text));
  const stated = said.reduce((so, sentence) => withSentence(so, sentence, departments), attendance);
  return hasList ? stated : said.reduce((so, sentence) => withSpeaker(so, sentence, departments), stated);
}

/** Without a list whoever speaks was there: "SZW meldt dat ...", "vanuit VNG is ... aanwezig". */
function withSpeaker(attendance: Attendance, sentence: string, departments: DepartmentResolver): Attendance {
  const [, from = '', rest = ''] = FROM.exec(sentence) ?? [];
  const named = from && !NONE.test(rest) ? departments.byName(from) : null;
  if (named) return present(attendance, named, sentence);
  const mention = leadingMention(sentence, departments);
  return mention && SPEAKS.test(sentence.slice(mention.end))
    ? present(attendance, mention.department, sentence)
    : attendance;
}

function leadingMention(sentence: string, departments: DepartmentResolver): DepartmentMention | null {
  const [mention] = departments.mentions(sentence);
  const lead = /^(?:(?:vanuit|de|het|SG|DG|collega['’]?s? van)\s){0,2}$/i;
  return mention && lead.test(sentence.slice(0, mention.start)) ? mention : null;
}

function present({ attendees, absentees }: Attendance, { code }: Department, raw: string): Attendance {
  const known = [...attendees, ...absentees].some(({ departments }) => departments.includes(code));
  return known ? { attendees, absentees } : { attendees: [...attendees, attendeeFrom(code, raw)], absentees };
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
    absentees: known ? absentees : [...absentees, attendeeFrom(code, raw)],
  };
}

function joined({ attendees, absentees }: Attendance, { code }: Department, raw: string): Attendance {
  const known = attendees.some(({ departments }) => departments.includes(code));
  if (known) return { attendees, absentees };
  const guest = { ...attendeeFrom(code, raw), role: 'guest' as const, part: 'telefonisch' };
  return { attendees: [...attendees, guest], absentees };
}
