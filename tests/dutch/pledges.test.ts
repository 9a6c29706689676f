import { describe, expect, it } from 'vitest';
import { readPassage } from '../../src/dutch/readPassage';
import { actionsIn, meeting, readIn } from './meeting';

describe('what people take upon themselves by the way', () => {
  it.each<[line: string, owner: string | null, due?: string | null]>([
    ['Een rekenvoorbeeld; Anna heeft dat toegezegd voor vrijdag.', 'VWS', '2026-11-26'],
    ['Anna zet de ramingen maandag op Pleio.', 'VWS', '2026-11-30'],
    ['De vragen over handel neemt Anna voor haar rekening, eventueel geholpen door SZW.', 'VWS'],
    ['Van SZW wordt vóór 12 april een uitgewerkte offerte verwacht.', 'SZW', '2027-04-09'],
    ['Het persplan neemt Anna van SZW over.', 'VWS'],
    ['Anna mailt de tekst woensdag aan het eind van de dag naar SZW.', 'VWS', '2026-11-25'],
    ['Anna maakt de pasjes in orde.', 'VWS'],
    ['Anna wist het niet. Zij zou het bij haar directeur navragen.', 'VWS'],
    ['SZW: wij lezen hoofdstuk 6 vrijdag tegen.', 'SZW', '2026-11-27'],
    ['Volgens afspraak stuurt SZW de lijst.', 'SZW'],
    ['SZW regelt zelf een zaal.', 'SZW'],
    ['Anna neemt over.', null],
    ['VNG gaat zelf nog een webinar organiseren.', null],
    ['Volgens de voorzitter plant Bureau Proef deze zelf in.', null],
    ['Anna heeft het besproken stuk gelezen.', null],
    ['Anna heeft dat vorig jaar toegezegd.', null],
    ['SZW levert eventueel een tekst.', null],
    ['In mei wordt in Delft een proef gehouden.', null],
  ])('%s', (line, owner, due) => {
    const read = readIn(line);
    expect(read?.[0] ?? null).toBe(owner);
    if (due !== undefined) expect(read?.[1]).toBe(due);
  });

  it('keeps what is got apart from what is done, since another gives it', () => {
    const owners = (line: string) =>
      actionsIn(line).map(({ action }) =>
        action?.responsible.kind === 'joint' ? action.responsible.departments.join() : 'ALL',
      );
    expect(owners('SZW neemt een prognose op en krijgt daarvoor vrijdag van Anna een voorbeeld.')).toEqual([
      'SZW',
      'VWS',
    ]);
    expect(owners('Ieder departement krijgt zijn vragen toegestuurd en reageert binnen drie dagen.')[1]).toBe(
      'ALL',
    );
  });

  it.each([
    ['De voorzitter hakt de knoop door: we noemen geen namen.', 1],
    ['Het jaarplan is goed zoals het er ligt.', 1],
    ['We hakken de knopen door.', 1],
    ['SZW hakt de knoop door.', 0],
    ['De voorzitter hakt de knoop niet door.', 0],
    ['Het gaat goed zoals het gaat.', 0],
  ])('decides so often: %s', (line, count) => {
    expect(readPassage(line, meeting).filter(({ kind }) => kind === 'decision')).toHaveLength(count);
  });
});
