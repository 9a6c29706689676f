import { expect, test } from 'vitest';
import { readPassage, readPassages } from '../../src/dutch/readPassage';
import { meeting } from './meeting';

const SENTENCES = [
  'SZW stuurt de notitie uiterlijk vrijdag rond.',
  'Besloten wordt het voorstel aan te houden.',
  'De planning ligt op schema.',
  '',
  'VWS zoekt dit uit; daarna toetst BZK het.',
];

test('reads many passages as each by itself, also one that is longer than people write', () => {
  const lines = Array.from({ length: 230 }, (_, index) => `${index}. ${SENTENCES[index % SENTENCES.length]}`);
  const texts = [...lines.slice(0, 120), lines.join(' '), ...lines.slice(120)];
  expect(readPassages(texts.map((text) => ({ text, context: meeting })))).toEqual(
    texts.map((text) => readPassage(text, meeting)),
  );
});
