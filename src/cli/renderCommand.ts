import { readFile, writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { format } from 'date-fns';
import { createDepartments } from '../departments/resolver';
import { neutralStyle } from '../documents/houseStyle';
import { makeReport } from '../documents/makeReport';
import type { Report } from '../documents/report';
import { readMinutes } from '../dutch/readMinutes';
import { readFile as textOf } from '../files/readFile';
import { draftOf } from '../proposals/draftOf';
import { firmSettled } from './firmSettled';
import { formats, isFormat } from './formats';

const usage = `render FILE --to ${Object.keys(formats).join('|')} --out PATH [--date YYYY-MM-DD]`;

/** `render FILE --to docx --out PATH`: an existing document as one of ours, in the neutral house style. Prints where it is. */
export async function renderCommand(args: readonly string[]): Promise<string> {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: { to: { type: 'string' }, out: { type: 'string' }, date: { type: 'string' } },
    allowPositionals: true,
  });
  const [file, ...rest] = positionals;
  const { to = '', out, date } = values;
  if (!file || rest.length > 0 || !out || !isFormat(to)) throw new Error(usage);
  await writeFile(out, await formats[to](await reportOf(file, date ?? null)));
  return out;
}

async function reportOf(file: string, date: string | null): Promise<Report> {
  const text = await textOf(file, await readFile(file));
  const today = format(new Date(), 'yyyy-MM-dd');
  const reading = readMinutes(text, { departments: createDepartments, date, today, calendar: [] });
  const meetingDate = date ?? reading.meeting.date ?? today;
  const departments = createDepartments(meetingDate);
  const draft = draftOf(reading, {
    departments,
    date: meetingDate,
    title: basename(file),
    newId: counter(),
  });
  const header = { ...draft.header, iCalUId: null, seriesId: null, webLink: null };
  return makeReport(
    { ...draft, header, blocks: draft.blocks.map(firmSettled) },
    { kind: 'minutes', style: neutralStyle, status: { kind: 'draft' }, departments, date: today },
  );
}

function counter(): () => string {
  let last = 0;
  return () => String(++last);
}
