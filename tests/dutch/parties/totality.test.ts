import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Act, ActKind } from '../../../src/dutch/acts/act';
import type { Reading } from '../../../src/dutch/acts/reading';
import { readDeadlines } from '../../../src/dutch/deadline/readDeadline';
import { readDecisions } from '../../../src/dutch/decisions/readDecisions';
import { readClauses } from '../../../src/dutch/grammar/readClauses';
import { readOwner } from '../../../src/dutch/owner/readOwner';
import { findActors } from '../../../src/dutch/parties/actors';
import { onlyParties } from '../../../src/dutch/parties/onlyParties';
import { leadingParties, readParties } from '../../../src/dutch/parties/parties';
import { taskTitle } from '../../../src/dutch/title/taskTitle';
import { meeting } from '../meeting';

const words =
  'BZK VWS Anna Jan de Proef het secretariaat allen andere departementen behalve m.u.v. waarna daarna vraagt om te leveren levert aan wordt door ' +
  'besloten afgesproken vastgesteld verslag geen opmerkingen punt doorgeschoven dit hij wij jullie ( ) , : . ; -> / + @ 5.1.2e \t 23-11 voor met';
const sentence = fc
  .array(fc.oneof(fc.constantFrom(...words.split(' ')), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    maxLength: 40,
  })
  .map((parts) => parts.join(' '));
const kinds: readonly ActKind[] = [
  'mark',
  'agreement',
  'commitment',
  'request',
  'followUp',
  'offer',
  'assignment',
];

describe('whatever the text', () => {
  it('names stand apart, in order and in the text', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        let end = 0;
        for (const { span } of findActors(text, meeting)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        readParties(text, meeting);
        leadingParties(text, meeting);
        onlyParties(text, meeting);
      }),
    );
  });

  it('any clause as a task of any kind has an owner whose words stand in the text, and a short title or none', () => {
    fc.assert(
      fc.property(sentence, fc.constantFrom(...kinds), (text, kind) => {
        const utterance: Reading = {
          text,
          clauses: readClauses(text),
          context: meeting,
          actors: () => findActors(text, meeting),
          deadlines: () => readDeadlines(text, meeting),
        };
        for (const task of utterance.clauses) {
          const act: Act = {
            kind,
            certainty: 'firm',
            span: task.sentence,
            task,
            frame: null,
            mark: null,
            cues: [],
          };
          const { spans } = readOwner(act, utterance);
          expect(spans.every(({ start, end }) => 0 <= start && start < end && end <= text.length)).toBe(true);
          const title = taskTitle(act, utterance);
          if (title !== null) expect(title.length).toBeLessThanOrEqual(80);
        }
      }),
    );
  });

  it('decisions stand in the text and apart', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const spans = readDecisions(text, readClauses(text), meeting).map(({ span }) => span);
        expect(spans.every(({ start, end }) => 0 <= start && start <= end && end <= text.length)).toBe(true);
      }),
    );
  });

  it('a very long text is read to its end', () => {
    for (const part of ['BZK, ', '(Anna', 'a: ', 'Jan \t', '.'.repeat(9), 'de de ']) {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      findActors(text, meeting);
      readParties(text, meeting);
      onlyParties(text, meeting);
    }
  }, 60_000);
});
