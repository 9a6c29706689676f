import { describe, expect, it } from 'vitest';
import { actionsIn, readIn } from './meeting';

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
    ['Anna stuurt de tekst, die nu klaar is, vrijdag rond.', ['VWS', '2026-11-27', 'Tekst rondsturen']],
    ['Jan werkt het plan, dat nog niet af is, deze week uit.', ['BZK', '2026-11-27', 'Plan uitwerken']],
    [
      'SZW stuurt de lijst, die niet af is, vrijdag naar FIN.',
      ['SZW', '2026-11-27', 'Lijst naar FIN sturen'],
    ],
    ['Anna vindt de tekst, die nu klaar is, vrijdag rond genoeg.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('what is arranged', () => {
  it.each([
    ['Met VNG wordt nog contact opgenomen over de raming.', 'Met VNG contact opnemen over de raming'],
    ['Voor de sessie wordt een datumprikker uitgezet.', 'Voor de sessie een datumprikker uitzetten'],
    ['In januari volgt een aparte sessie over de raming.', 'Aparte sessie over de raming organiseren'],
    ['Hierover volgt nog een gesprek.', 'Gesprek plannen'],
    ['FIN brengt de gevolgen in beeld.', 'Gevolgen in beeld brengen'],
    ['Jan maakt, in afstemming met Anna, een eerste opzet.', 'Eerste opzet maken'],
    ['SZW zal op dit punt de tekst aanpassen.', 'Tekst aanpassen'],
    ['De secretaris zal het verslag op dit punt aanpassen.', 'Verslag aanpassen'],
  ])('%s', (line, title) => {
    expect(actionsIn(line)[0]?.action?.title).toBe(title);
  });

  it('is nobody’s who only gets it', () => {
    expect(readIn('Toegezegd wordt dat de leden de stukken ontvangen.')?.[0]).toBe('');
  });

  it.each(['Er is contact opgenomen met VNG.', 'Op dit moment wordt met VNG contact opgenomen.'])(
    'is no longer to be done: %s',
    (line) => expect(actionsIn(line)).toEqual([]),
  );
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
    ['DUO levert in principe in mei de lijst op.', ['DUO', '2027-05-31', 'Lijst opleveren']],
    ['FIN rondt zijn analyse in maart af.', ['FIN', '2027-03-31', 'Analyse afronden']],
    ['De brief wordt z.s.m. nagezonden.', ['', null, 'Brief nazenden']],
    ['De brief is z.s.m. nagezonden.', null],
  ])('of "%s"', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('who does it', () => {
  it.each([
    ['Departementen wordt verzocht hun vragen te mailen.', ['ALL', null, 'Vragen mailen']],
    ['Met FIN is afgesproken dat zij de raming delen.', ['FIN', null, 'Raming delen']],
    ['Oproep aan allen: vul de vragenlijst in.', ['ALL', null, 'Vragenlijst invullen']],
    ['Heidag voorbereiden (actiehouder: SZW)', ['SZW', null, 'Heidag voorbereiden']],
    ['Heidag voorbereiden in mei, trekker: Anna', ['VWS', '2027-05-31', 'Heidag voorbereiden']],
    ['In januari bellen VWS en BZK met de regio.', ['VWS+BZK', '2027-01-31', 'Bellen met de regio']],
    ['VWS stelt de nota op, BZK en FIN leveren de cijfers.', ['VWS', null, 'Nota opstellen']],
    ['De stuurgroep (trekker: Anna) is voltallig.', null],
    ['Met FIN is afgesproken dat het zo blijft.', null],
    ['In januari bestaan VWS en BZK honderd jaar.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('a telegram of names, a paper and a limit', () => {
  it.each([
    ['VWS reactie op de nota voor 4 december', ['VWS', '2026-12-03', 'Reactie op de nota']],
    ['allen input uiterlijk vrijdag', ['ALL', '2026-11-27', null]],
    ['SZW planning voor 4 december', ['SZW', '2026-12-03', null]],
    ['SZW planning van 4 december', null],
    ['SZW pauze voor 12 uur', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('a second verb', () => {
  it.each([
    [
      'Het besluit wordt door FIN herzien en aan de leden aangeboden.',
      ['FIN', null, 'Besluit herzien en aan de leden aanbieden'],
    ],
    ['BZK komt volgende week terug op de werving.', ['BZK', '2026-12-04', 'Terugkomen op de werving']],
    ['BZK komt terug op 7 december.', ['BZK', '2026-12-07', null]],
    [
      'Allen: doorgeven wie er meedoet, uiterlijk vr 4 dec.',
      ['ALL', '2026-12-04', 'Doorgeven wie er meedoet'],
    ],
    ['Als de werving tegenvalt, komt SZW met een analyse.', ['SZW', null, 'Met een analyse komen']],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('"deze" is what was spoken of', () => {
  it.each([
    [
      'De folder is nog niet klaar, deze wordt vrijdag rondgestuurd.',
      ['', '2026-11-27', 'Folder rondsturen'],
    ],
    [
      'Er is een nieuwe raming. FIN deelt die met de leden.',
      ['FIN', null, 'Nieuwe raming met de leden delen'],
    ],
    [
      'Er is een nieuwe raming en FIN deelt die met de leden.',
      ['FIN', null, 'Nieuwe raming met de leden delen'],
    ],
    // nothing was spoken of, or only somebody
    ['FIN deelt deze met de leden.', ['FIN', null, null]],
    ['Anna spreekt vandaag. FIN deelt die met de leden.', ['FIN', null, null]],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('formal prose', () => {
  it.each([
    ['De heer De Proef zegt toe de raming te herzien.', ['BZK', null, 'Raming herzien']],
    ['Mevrouw Van der Test belt de regio.', ['GEOHUIS', null, 'Regio bellen']],
    ['FIN roept op de ramingen tijdig aan te leveren.', ['ALL', null, 'Ramingen tijdig aanleveren']],
    [
      'Voor de Europese Raad van 17 en 18 december stelt BZK een annotatie op.',
      ['BZK', '2026-12-17', 'Annotatie opstellen'],
    ],
    ['VWS stuurt het verslag twee weken na ontvangst van de stukken.', ['VWS', null, 'Verslag sturen']],
    // a call to join in, a name that is a word
    ['FIN roept op tot bezinning.', null],
    ['De heer De Proef merkt op dat de raming klopt.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('asked whether somebody wants to', () => {
  it.each([
    ['Tot slot wordt gevraagd of VWS de folder wil rondsturen.', ['VWS', null, 'Folder rondsturen']],
    ['FIN vraagt of SZW een annotatie wil maken.', ['SZW', null, 'Annotatie maken']],
    ['FIN vraagt of SZW een annotatie kan maken.', null],
    ['FIN vroeg of SZW een annotatie wil maken.', null],
    ['FIN vraagt of SZW erbij wil zijn.', null],
    ['FIN maakt nota voor vrijdag', ['FIN', '2026-11-26', 'Nota maken']],
    ['FIN maakt bezwaar voor vrijdag', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('a question in the words of notes', () => {
  it.each([
    ['Nagaan waarvoor de zaal nodig is', ['', null, 'Nagaan waarvoor de zaal nodig is']],
    ['nog checken of de zaal vrij is', ['', null, 'Checken of de zaal vrij is']],
    ['Nagaan lijst waarvoor de zaal nodig is', null],
    ['niet nagaan waarvoor de zaal nodig is', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});
