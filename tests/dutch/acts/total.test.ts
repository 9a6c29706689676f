import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/dutch/grammar/readClauses';
import { readPassage } from '../../../src/dutch/readPassage';
import { context } from './reader';

const words = fc.constantFrom(
  'BZK',
  'Anna',
  'stuurt',
  'sturen',
  'te',
  'om',
  'dat',
  'die',
  'en',
  ',',
  '.',
  ':',
  '(',
  ')',
  '->',
  '<',
  '>',
  'wordt',
  'afgesproken',
  'zal',
  'de',
  'notitie',
  'rond',
  'aan',
  'als',
  'of',
  'actie',
  'graag',
  '?',
  '!',
  ';',
  '\n',
  '\t',
  '@',
  '5.1.2e',
  'a.s.',
  '🙂',
  'vrijdag',
  'ik',
);
const text = fc.oneof(
  fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.string({ maxLength: 300, unit: 'grapheme' }),
);

describe('any text', () => {
  it('is read without a throw, with spans that lie in it', () => {
    fc.assert(
      fc.property(text, (passage) => {
        for (const { clause, cues } of readPassage(passage, context)) {
          for (const { start, end } of [clause, ...cues]) {
            expect(start).toBeGreaterThanOrEqual(0);
            expect(end).toBeGreaterThanOrEqual(start);
            expect(end).toBeLessThanOrEqual(passage.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('has clauses whose parts lie in it and whose parents are clauses', () => {
    fc.assert(
      fc.property(text, (passage) => {
        const clauses = readClauses(passage);
        clauses.forEach(({ span, sentence, parent }, index) => {
          expect(span.start).toBeGreaterThanOrEqual(sentence.start);
          expect(span.end).toBeLessThanOrEqual(sentence.end);
          if (parent !== null) expect(clauses[parent]).toBeDefined();
          expect(parent).not.toBe(index);
        });
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['words without an end', 'stuurt '],
    ['one endless word', 'a'],
    ['dots', 'a.'],
    ['marks', ',;:'],
  ])('of a hundred thousand words and more is read to its end: %s', (_, part) => {
    const long = part.repeat(130_000);
    expect(() => readClauses(long)).not.toThrow();
  });

  // Where a pattern can match a run in many ways, this takes hours.
  it.each([
    '(actie',
    'Actie BZK',
    'Actiehouder',
    '- Actie –',
    'lijst rondsturen -',
    'lijst rondsturen,',
    'lijst rondsturen; trekker',
    'Besluit',
    'Aan BZK',
    'Deadline:',
  ])('that goes on with one sign is read to its end: %s', (opening) => {
    for (const sign of [' ', '\t', '*', '.', ',', '- ', 'a: '])
      for (const section of ['minutes', 'actionList'] as const) {
        const long = `${opening}${sign.repeat(3000 / sign.length)}x`;
        expect(() => readPassage(long, { ...context, section })).not.toThrow();
      }
  });
});
