import fc from 'fast-check';
import { isValid, parseISO } from 'date-fns';
import { expect, it } from 'vitest';
import { readDeadlines } from '../../../src/dutch/deadline/readDeadline';
import { readStatedMeetings } from '../../../src/dutch/deadline/statedMeetings';

const context = { meetingDate: '2026-11-23', calendar: [{ body: 'SGO', date: '2026-12-02' }] };

const bits = fc.constantFrom(
  ...[
    'uiterlijk ',
    'vóór ',
    'voor ',
    'van ',
    'tot en met ',
    'de ',
    'het ',
    'volgende ',
    'vergadering ',
    'SGO ',
    'MT ',
  ],
  ...[
    '27',
    '5',
    '2026',
    '-',
    '/',
    '.',
    ' ',
    ', ',
    '(',
    ')',
    'e ',
    'week ',
    'weken ',
    'binnen ',
    'over ',
    'eind ',
    'medio ',
  ],
  ...[
    ' nov',
    ' mei',
    'vrijdag ',
    ' wo ',
    'zomer',
    'Pasen ',
    'Q3 ',
    '12.00 uur ',
    'jl. ',
    'a.s. ',
    'en ',
    'jaar ',
    '\n',
  ],
);
const texts = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(bits, { maxLength: 30 }).map((parts) => parts.join('')),
);

const isDay = (date: string | null) =>
  date === null || (/^\d{4}-\d\d-\d\d$/.test(date) && isValid(parseISO(date)));

it('finds real days in order, on the words it names, whatever the text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      let end = 0;
      for (const found of readDeadlines(text, context)) {
        expect(found.span.start).toBeGreaterThanOrEqual(end);
        end = found.span.end;
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(found.span.start, end)).toBe(found.words);
        expect([found.date, found.from, found.to, found.due].every(isDay)).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('proposes no day that is over when the text was written', () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const { due } of readDeadlines(text, context)) {
        if (due !== null) expect(due >= context.meetingDate).toBe(true);
      }
    }),
    { numRuns: 500 },
  );
});

it('reads the same days wherever the text stands', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const before = 'Zonder meer. ';
      const shifted = readDeadlines(before + text, context).map(({ due }) => due);
      expect(shifted).toEqual(readDeadlines(`. ${text}`, context).map(({ due }) => due));
    }),
  );
});

it.each(['1-2', 'uiterlijk ', '24/7 ', 'voor de volgende ', 'vrijdag of ', '(', 'a.b.'])(
  'gets through a hundred thousand characters of "%s"',
  (bit) => {
    const text = bit.repeat(100_000 / bit.length);
    expect(() => readDeadlines(text, context)).not.toThrow();
    expect(() => readStatedMeetings(text, context, 'MT')).not.toThrow();
  },
  60_000,
);
