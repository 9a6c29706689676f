import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/dutch/finding';
import { evidence } from '../../src/proposals/evidence';
import { excerpt } from '../../src/proposals/excerpt';
import { linePieces } from '../../src/proposals/linePieces';
import { markedRuns } from '../../src/proposals/markedRuns';
import { wordPlaces } from '../../src/proposals/wordPlaces';

function finding(start: number, end: number): Finding {
  return {
    kind: 'decision',
    certainty: 'firm',
    action: null,
    cues: [{ start, end }],
    clause: { start, end },
    correspondent: null,
    isOwnerInferred: false,
    deadline: null,
  };
}

describe('the words a proposal rests on', () => {
  it('are quoted in order, neighbours together, each once', () => {
    const text = 'SZW neemt het voortouw';
    const cues = [
      { start: 14, end: 22 },
      { start: 0, end: 3 },
      { start: 4, end: 9 },
      { start: 4, end: 9 },
    ];
    expect(evidence(text, { cues })).toEqual(['SZW neemt', 'voortouw']);
  });

  it('are marked in a text without changing a letter of it', () => {
    fc.assert(
      fc.property(fc.string(), fc.array(fc.string({ maxLength: 3 })), (text, words) => {
        expect(
          markedRuns(text, words)
            .map(({ run }) => run)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('are found where they stand together, not where one of them stands first', () => {
    const text = 'VNG meldt dat het druk is. Dat is zo. VNG en BZK bellen.';
    const said = (words: readonly string[]) => wordPlaces(text, words).map(({ start }) => start);
    expect(said(['VNG', 'BZK bellen'])).toEqual([38, 45]);
    expect(said(['VNG'])).toEqual([0]);
    expect(said(['BZK', 'VNG'])).toEqual([45, 0]);
    expect(excerpt(text, ['VNG', 'BZK bellen'])).toBe('… VNG en BZK bellen.');
  });

  it('are whole words before they are parts of one', () => {
    expect(wordPlaces('De opening loopt op.', ['op'])).toEqual([{ start: 17, end: 19 }]);
    expect(wordPlaces('De opening.', ['op'])).toEqual([{ start: 3, end: 5 }]);
    expect(wordPlaces('BZK: (actie BZK)', ['(actie BZK)'])).toEqual([{ start: 5, end: 16 }]);
    expect(wordPlaces('Niets.', ['op', ''])).toEqual([]);
  });

  it('are found in time that grows with the text', () => {
    const text = 'op te op te '.repeat(20_000);
    expect(wordPlaces(text, ['op', 'te', 'op', 'er niet'])).toHaveLength(3);
  });

  it('are shown in their sentence', () => {
    const text = 'Eerst dit. BZK stuurt de brief. Dan dat.';
    expect(excerpt(text, ['stuurt'])).toBe('… BZK stuurt de brief. …');
    expect(excerpt('BZK stuurt de brief.', ['stuurt'])).toBe('BZK stuurt de brief.');
    expect(excerpt(text, ['er niet'])).toBe(text);
  });
});

describe('a line with several findings', () => {
  it('is cut before each but the first; a joining word at the cut goes', () => {
    const text = 'Besproken. BZK belt, en VWS schrijft.';
    const pieces = linePieces(text, [finding(11, 19), finding(24, 36)]);
    expect(pieces.map(({ span }) => text.slice(span.start, span.end))).toEqual([
      'Besproken. BZK belt',
      'VWS schrijft.',
    ]);
  });
});
