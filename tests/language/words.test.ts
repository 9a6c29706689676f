import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { counted, language, listed } from '../../src/language/language';

const folder = new URL('../../src/language/words/', import.meta.url);

/** Every text in a tree of words, with the path to it; functions of words are called with plain arguments. */
function texts(words: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof words === 'string') return [[path, words]];
  if (typeof words === 'function') return [[path, String(words(...Array(words.length).fill(2)))]];
  return Object.entries(words as object).flatMap(([key, value]) => texts(value, `${path}.${key}`));
}

describe('words', () => {
  it.each(readdirSync(folder))('%s says everything in both languages', async (file) => {
    const areas = Object.values((await import(new URL(file, folder).href)) as object);
    for (const area of areas) {
      const dutch = texts(area.nl, '');
      const english = texts(area.en, '');
      expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
      for (const [path, text] of [...dutch, ...english]) expect(text.trim(), path).not.toBe('');
    }
  });

  it('picks Dutch for Dutch and for nothing, English for the rest', () => {
    expect(['nl', 'nl-nl', 'NL-BE', ''].map(language)).toEqual(['nl', 'nl', 'nl', 'nl']);
    expect(['en-us', 'de-de', 'nlx'].map(language)).toEqual(['en', 'en', 'en']);
  });

  it('counts and lists', () => {
    expect([counted(1, 'actie', 'acties'), counted(0, 'actie', 'acties')]).toEqual(['1 actie', '0 acties']);
    expect([listed([], 'nl'), listed(['AZ'], 'nl'), listed(['AZ', 'BZ', 'BZK'], 'nl')]).toEqual([
      '',
      'AZ',
      'AZ, BZ en BZK',
    ]);
  });
});
