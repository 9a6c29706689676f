import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../src/dutch/readPassage';
import { context } from './reader';

function rows(text: string) {
  return readPassage(text, { ...context, section: 'actionList' }).map(({ action }) => {
    const who = action?.responsible;
    const owners = who?.kind === 'everybody' ? ['ALL'] : (who?.departments ?? []);
    return [action?.title, owners.join('+'), action?.involved.join('+'), action?.deadline?.date ?? null];
  });
}

describe('a row of a list of actions whose columns were lost', () => {
  it.each([
    ['36 Voorstel handhaving SZW 26-03-2021', ['Voorstel handhaving', 'SZW', '', '2021-03-26']],
    ['7. Dekking uitwerken FIN i.s.m. VWS 1 april', ['Dekking uitwerken', 'FIN', 'VWS', '2021-04-01']],
    [
      '12 Nieuwe indeling van de tabel Anna Voorbeeld z.s.m.',
      ['Nieuwe indeling van de tabel', 'SZW', '', null],
    ],
    ['8 Planning afstemmen met VWS 26 maart', ['Planning afstemmen met VWS', '', 'VWS', '2021-03-26']],
  ])('%s', (text, row) => expect(rows(text)).toEqual([row]));

  it('is none when it is done, or without a day', () => {
    expect(rows('36 Voorstel handhaving SZW gereed')).toEqual([]);
    expect(rows('3 leden van de werkgroep')).toEqual([]);
  });
});

describe('a row of a list of actions whose columns are parted by dashes', () => {
  it.each([
    ['Anna Voorbeeld — notitie rondsturen — 1 april', ['Notitie rondsturen', 'SZW', '', '2021-04-01']],
    ['**FIN** – cijfers opvragen – deadline: open', ['Cijfers opvragen', 'FIN', '', null]],
    ['Dekking uitwerken - FIN - 1 april', ['Dekking uitwerken', 'FIN', '', '2021-04-01']],
    ['Nadia — schema als **zwarte doos** tekenen', ['Schema als zwarte doos tekenen', '', '', null]],
    ['Dekking uitwerken – navraag bij FIN', ['Dekking uitwerken – navraag bij FIN', '', 'FIN', null]],
  ])('%s', (text, row) => expect(rows(text)).toEqual([row]));

  it('is none when it is done', () => {
    expect(rows('FIN - cijfers opvragen - gereed')).toEqual([]);
  });
});
