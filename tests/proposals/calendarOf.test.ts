import { describe, expect, it } from 'vitest';
import { readDeadline } from '../../src/dutch/deadline/readDeadline';
import { calendarOf, type PlannedMeeting } from '../../src/proposals/calendarOf';

const header = { title: 'Werkgroep Voorbeelden', start: '2026-11-23T10:00:00+01:00', seriesId: 'a' };
const planned: readonly PlannedMeeting[] = [
  { subject: 'Werkgroep Proeven', date: '2026-11-25', seriesId: null },
  { subject: 'Directeurenoverleg', date: '2026-11-26', seriesId: null },
  { subject: 'SGO', date: '2026-12-02', seriesId: null },
  { subject: 'Werkgroep (verzet)', date: '2026-12-08', seriesId: 'a' },
  { subject: '', date: '2026-11-24', seriesId: null },
];
const due = (phrase: string) =>
  readDeadline(phrase, { meetingDate: '2026-11-23', calendar: calendarOf(header, planned) })?.due ?? null;

describe('the meetings that lines refer to', () => {
  it.each([
    ['de volgende werkgroep', '2026-12-08'],
    ['volgende keer', '2026-12-08'],
    ['in het volgende overleg', '2026-12-08'],
    ['voor het SGO', '2026-12-02'],
    ['in het volgende directeurenoverleg', '2026-11-26'],
    ['in het SGO van 16-12', '2026-12-16'],
    ['in de volgende stuurgroep', null],
  ])('%s', (phrase, date) => expect(due(phrase)).toBe(date));

  it('are none while nothing is planned', () => {
    expect(calendarOf(header, [])).toEqual([]);
    expect(calendarOf(header, [{ subject: 'SGO', date: '2026-11-20', seriesId: null }])).toEqual([]);
  });
});
