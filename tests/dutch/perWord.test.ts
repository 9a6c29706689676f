import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perWord } from '../../src/dutch/perWord';

test('tells of each word what is told of it alone, also when it has met more words than it keeps', () => {
  const lengthOf = perWord((word) => word.length);
  for (let number = 0; number < 25_000; number += 1) lengthOf(`w${number}`);
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (word) => lengthOf(word) === word.length));
});

test('asks once for a word that comes back', () => {
  let asked = 0;
  const tell = perWord((word) => {
    asked += 1;
    return word;
  });
  expect(['dag', 'dag', 'dag'].map(tell)).toEqual(['dag', 'dag', 'dag']);
  expect(asked).toBe(1);
});
