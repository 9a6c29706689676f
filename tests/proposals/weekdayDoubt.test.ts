import { describe, expect, it } from 'vitest';
import { doubtSentence } from '../../src/pane/actions/doubtSentence';
import { weekdayDoubt } from '../../src/proposals/weekdayDoubt';

const doubt = (words: string | null) => weekdayDoubt({ date: '2026-12-02', words }, '2026-11-23');

describe('a weekday beside a date', () => {
  it.each([
    ['uiterlijk maandag 2 december', 1, '2026-12-02'],
    ['vóór di 2-12', 2, '2026-12-02'],
    ['Friday 4 March', 5, '2027-03-04'],
  ])('that falls on another: %s', (words, said, date) => expect(doubt(words)).toEqual({ said, date }));

  it.each([['uiterlijk woensdag 2 december'], ['2 december'], ['woensdag'], [null]])(
    'is right, or stands alone: %s',
    (words) => expect(doubt(words)).toBeNull(),
  );

  it('is told in a sentence', () => {
    const deadline = { date: '2026-12-01', words: 'vóór maandag 2 december' };
    expect(doubtSentence(deadline, '2026-11-23', 'nl')).toBe(
      'Er staat maandag, maar die datum is een woensdag.',
    );
    expect(doubtSentence({ date: '2026-12-01', words: null }, '2026-11-23', 'nl')).toBeNull();
  });
});
