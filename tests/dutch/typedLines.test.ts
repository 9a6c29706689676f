import { describe, expect, it } from 'vitest';
import { actionsIn } from './meeting';

/** Owner, day and title of the first action of a line; null where it has none. */
function readIn(text: string): readonly (string | null)[] | null {
  const action = actionsIn(text, { calendar: [{ body: 'SGO', date: '2026-12-07' }] })[0]?.action;
  if (!action) return null;
  const { responsible, deadline, title } = action;
  const codes = responsible.kind === 'everybody' ? ['ALL', ...responsible.except] : responsible.departments;
  return [codes.join(responsible.kind === 'sequence' ? '>' : '+'), deadline?.date ?? null, title];
}

describe('a day by its short name', () => {
  it.each([
    ['VWS mailt di de planning', ['VWS', '2026-11-24', 'Planning mailen']],
    ['FIN levert ma cijfers', ['FIN', '2026-11-30', 'Cijfers leveren']],
    ['wo belt Anna de gemeente', ['VWS', '2026-11-25', 'Gemeente bellen']],
    ['SZW stuurt do of vr het verslag rond', ['SZW', '2026-11-27', 'Verslag rondsturen']],
    // "ma" for "maar", a letter sign, a name
    ['FIN wil ma kan niet', null],
    ["SZW stuurt do's rond", ['SZW', null, "Do's rondsturen"]],
    ['BZK mailt Di Voorbeeld', ['BZK', null, 'Di Voorbeeld mailen']],
    ['Jan regelt de zaal van 14 jan', ['BZK', null, 'Zaal van 14 jan regelen']],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('a sentence with something put in', () => {
  it.each([
    ['VWS zal, zodra het akkoord er is, de leden informeren.', ['VWS', null, 'Leden informeren']],
    ['FIN stuurt, nadat de cijfers zijn bekeken, een raming.', ['FIN', null, 'Raming sturen']],
    ['SZW zal het overzicht, dat Anna nog aanvult, rondsturen.', ['SZW', null, 'Overzicht rondsturen']],
    ['Afgesproken wordt dat BZK, samen met VNG, een folder maakt.', ['BZK', null, 'Folder maken']],
    [
      'BZK stelt een memo op die donderdag wordt besproken.',
      ['BZK', '2026-11-26', 'Memo opstellen die donderdag wordt besproken'],
    ],
    ['VWS zal, zodra het akkoord er is, tevreden zijn.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('what is let known', () => {
  it.each([
    ['SZW laat vrijdag weten of de zaal vrij is.', ['SZW', '2026-11-27', 'Laten weten of de zaal vrij is']],
    ['SZW laat weten dat de zaal vrij is.', null],
    ['SZW laat weten hoeveel stoelen er zijn.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('a title', () => {
  it.each([
    ['Anna (VWS) regelt een locatie voor de heidag.', ['VWS', null, 'Locatie voor de heidag regelen']],
    ['Jan stuurt de lijst door naar het OM.', ['BZK', null, 'Lijst doorsturen naar het OM']],
    ['DUO levert naar verwachting in mei de lijst op.', ['DUO', '2027-05-31', 'Lijst opleveren']],
    ['FIN rondt zijn analyse in maart af.', ['FIN', '2027-03-31', 'Analyse afronden']],
    ['De brief wordt z.s.m. nagezonden.', ['', null, 'Brief nazenden']],
    ['De brief is z.s.m. nagezonden.', null],
  ])('of "%s"', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});
