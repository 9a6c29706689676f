import type { DepartmentResolver } from '../../departments/department';
import type { Passage } from '../passage';
import type { AgendaReading, AttendeeReading } from '../reading';
import { readSpeaker } from '../parties/speaker';
import type { Layout } from './layout';
import { sourceLines, type SourceLine } from './sourceLine';

const HEADING = /^(?:#{1,6}\s+)?(\d{1,2}|[a-z])[.)]\s+(\p{Lu}.{1,120})$/u;
const LABELLED_BULLET = /^[-•*o–]\s+/;
const HEADER = /^(?:\*\*)?(aanwezig|afwezig|deelnemers)\b[^\S\n]*:?\s*(.*)$/i;
const NOTHING = { title: null, body: null, date: null, start: null, end: null, place: null, reference: null };

/** Takes a document apart. Total and linear: any text gives a layout. */
export function readLayout(document: string, departments: DepartmentResolver, date: string | null): Layout {
  const agenda: AgendaReading[] = [];
  const passages: Passage[] = [];
  const attendees: AttendeeReading[] = [];
  const absentees: AttendeeReading[] = [];
  let speaker: string | null = null;
  for (const line of sourceLines(document)) {
    if (line.text === '') continue;
    const header = HEADER.exec(line.text);
    if (header && agenda.length === 0) {
      const list = /^afwezig/i.test(header[1] ?? '') ? absentees : attendees;
      list.push(...people(header[2] ?? '', departments));
      continue;
    }
    const heading = HEADING.exec(line.text);
    if (heading) {
      const start = line.start + line.text.length - (heading[2] ?? '').length;
      agenda.push({ number: heading[1] ?? null, title: heading[2] ?? '', start, children: [] });
      speaker = null;
      continue;
    }
    const said = readSpeaker(line.text, departments);
    if (said) speaker = said.speaker;
    if (said?.rest === '') continue;
    passages.push(passage(line, { speaker, item: agenda.length > 0 ? agenda.length - 1 : null }));
  }
  return { meeting: { ...NOTHING, date }, attendees, absentees, agenda, passages };
}

function people(list: string, departments: DepartmentResolver): AttendeeReading[] {
  return list
    .split(/,\s*(?![^()]*\))|\s+en\s+/)
    .filter((part) => part.trim() !== '')
    .map((part) => ({
      raw: part.trim(),
      name: part.replace(/\(.*\)/, '').trim() || null,
      departments: departments.mentions(part).map(({ department }) => department.code),
      unit: null,
      position: null,
      role: /\bvz\b|voorzitter/i.test(part)
        ? 'chair'
        : /secr/i.test(part)
          ? 'secretary'
          : /verslag|notul/i.test(part)
            ? 'minuteTaker'
            : null,
      part: null,
    }));
}

function passage(line: SourceLine, { speaker, item }: Pick<Passage, 'speaker' | 'item'>): Passage {
  const bullet = LABELLED_BULLET.exec(line.text)?.[0].length ?? 0;
  const text = line.text.slice(bullet);
  return {
    text,
    shape: bullet ? 'bullet' : 'paragraph',
    depth: 0,
    item,
    speaker,
    section: 'minutes',
    correspondents: null,
    date: null,
    pieces: [{ at: 0, source: line.start + bullet, length: text.length, afterCut: false }],
  };
}
