import { describe, expect, it } from 'vitest';
import { meetingDay, shortDay, timeOfDay, timeRange } from '../../src/language/dates';

describe('dates as a Dutch office writes them', () => {
  it('writes the day of a meeting', () => {
    expect(meetingDay('2020-09-09T16:30:00+02:00', '2020-12-01', 'nl')).toBe('wo 9 september');
    expect(meetingDay('2020-09-09T16:30:00+02:00', '2026-11-23', 'nl')).toBe('wo 9 september 2020');
    expect(meetingDay('2020-09-09T16:30:00+02:00', '2020-09-09', 'en')).toBe('Wed 9 September');
  });

  it('takes the day and the time in the Netherlands, whatever the offset of the instant', () => {
    expect(meetingDay('2026-11-22T23:30:00Z', '2026-11-23', 'nl')).toBe('ma 23 november');
    expect(timeOfDay('2026-11-23T15:30:00Z', 'nl')).toBe('16.30');
    expect(timeOfDay('2026-07-23T15:30:00Z', 'nl')).toBe('17.30');
    expect(timeOfDay('2026-07-22T22:05:00Z', 'nl')).toBe('00.05');
  });

  it('writes a time range', () => {
    expect(timeRange('2026-11-23T16:30:00+01:00', '2026-11-23T18:00:00+01:00', 'nl')).toBe('16.30–18.00 uur');
    expect(timeRange('2026-11-23T16:30:00+01:00', '2026-11-23T18:00:00+01:00', 'en')).toBe('16:30–18:00');
  });

  it('gives a deadline its year only when it is another year', () => {
    expect(shortDay('2020-09-11', '2020-09-09T16:30:00+02:00', 'nl')).toBe('vr 11 sep');
    expect(shortDay('2021-01-08', '2020-12-09T16:30:00+01:00', 'nl')).toBe('vr 8 jan 2021');
  });

  it('says nothing of what is no date', () => {
    expect(meetingDay('', '2026-11-23', 'nl')).toBe('');
    expect(shortDay('spoedig', '2026-11-23', 'nl')).toBe('');
    expect(timeRange('', '', 'nl')).toBe('');
  });
});
