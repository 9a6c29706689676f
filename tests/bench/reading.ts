import { createDepartments } from '../../src/departments/resolver';
import type { LineContext } from '../../src/dutch/lineContext';
import { readMinutes } from '../../src/dutch/readMinutes';
import { readPassage } from '../../src/dutch/readPassage';
import { longMinutes, typedLines } from './longMinutes';
import { median, type Measurement } from './measurement';

const date = '2026-11-23';
const departments = createDepartments(date);

/** About 3,000 characters are a page of minutes. */
const PAGE = 3000;
const PAGES = 100;
const MOST = 5_000_000;

const context: LineContext = {
  departments,
  meetingDate: date,
  itemTitle: 'Voorbeeld',
  speaker: 'BZK',
  present: ['BZK', 'SZW', 'VWS'],
  participants: [],
  calendar: [],
  correspondents: null,
  section: 'minutes',
  before: [],
};

function milliseconds(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function read(text: string): void {
  readMinutes(text, { departments: createDepartments, date, today: date, calendar: [] });
}

/** Reading Dutch in Node: a long document, cold and warm; the longest that is promised; and the line that somebody types. */
export async function measureReading(): Promise<readonly Measurement[]> {
  const document = longMinutes(PAGES * PAGE);
  const runs = Array.from({ length: 15 }, () => milliseconds(() => read(document)));
  const typed = typedLines(500).map((line) => milliseconds(() => readPassage(line, context)));
  const quarter = milliseconds(() => read(longMinutes(MOST / 4)));
  const whole = milliseconds(() => read(longMinutes(MOST)));
  return [
    { bench: `reading ${PAGES} pages, the first document of all`, value: runs[0] ?? NaN, unit: 'ms' },
    {
      bench: `reading ${PAGES} pages, warm: the middle of the last five`,
      value: median(runs.slice(-5)),
      unit: 'ms',
    },
    { bench: 'reading a typed line', value: median(typed), unit: 'ms' },
    {
      bench: 'reading 5 MB, as many times as long as a quarter of it',
      value: whole / quarter,
      unit: 'times',
      least: 4,
    },
  ];
}
