import { describe, expect, it } from 'vitest';
import { readIn } from './meeting';

describe('promises that are told, and work that lies with somebody', () => {
  it.each<[line: string, read: readonly [string, string | null, string | null] | null]>([
    ['SZW geeft aan dat het dit oppakt.', ['SZW', null, null]],
    ['Anna antwoordt dat zij dit nagaat.', ['VWS', null, null]],
    ['Anna laat weten dat ze de cijfers nog stuurt.', ['VWS', null, 'Cijfers sturen']],
    ['SZW zegt dat het de brief vrijdag verstuurt.', ['SZW', '2026-11-27', 'Brief versturen']],
    ['SZW zegt toe dat het dit oppakt.', ['SZW', null, null]],
    ['SZW belooft dat de lijst er vrijdag is.', ['SZW', '2026-11-27', null]],
    [
      'Van de zijde van SZW wordt toegezegd dat de raming vrijdag beschikbaar is.',
      ['SZW', '2026-11-27', null],
    ],
    ['Vanuit SZW volgt nog een reactie op de raming.', ['SZW', null, null]],
    ['De leden krijgen de raming van SZW toegezonden.', ['SZW', null, null]],
    ['Bij SZW ligt de taak om de gemeenten te vragen naar hun plannen.', ['SZW', null, null]],
    ['Het voortouw ligt bij SZW om de lijst te sturen.', ['SZW', null, 'Lijst sturen']],
    ['Een afschrift zal SZW aan de leden sturen.', ['SZW', null, 'Afschrift aan de leden sturen']],
    ['SZW zal een addendum bij de nota voegen.', ['SZW', null, 'Addendum bij de nota voegen']],
    ['SZW ziet de nota nog door.', ['SZW', null, 'Nota doorzien']],
    ['Iedereen geeft door wie er komt.', ['ALL', null, 'Doorgeven wie er komt']],
    ['Willen alle leden hun reactie mailen aan SZW?', ['ALL', null, null]],
    [
      'SZW onderzoekt of VWS ruimte kan vrijmaken voor de toets.',
      ['SZW', null, 'Onderzoeken of VWS ruimte kan vrijmaken voor de toets'],
    ],
    ['Input van iedereen do 26/11 bij Anna', ['ALL', '2026-11-26', null]],
    ['uren checken aub, iedereen', ['ALL', null, null]],
    ['De kaarten worden vervangen door die van 28 mei (SZW).', ['SZW', null, 'Kaarten vervangen']],
    ['debat 27/11: dossier moet do 26/11 af zijn, Anna trekt', ['VWS', '2026-11-26', null]],
    ['De koepels krijgen dit van SZW toegezonden.', ['SZW', null, null]],
    ['De koepels krijgen hem nog deze maand van SZW toegestuurd.', ['SZW', '2026-11-30', null]],
    ['Het opstellen van een planning nemen SZW en BZK voor hun rekening.', ['SZW+BZK', null, null]],
    ['Anna informeert Jan over deze uitkomst.', ['VWS', null, null]],
    [
      'Door SZW is toegezegd dat de leden binnen een week een reactie ontvangen.',
      ['SZW', '2026-11-30', null],
    ],
    ['Nu de toets vertraagd is, neemt Anna contact op met VNG.', ['VWS', null, 'Contact opnemen met VNG']],
    [
      'SZW stelt een lijst met vragen en antwoorden op.',
      ['SZW', null, 'Lijst met vragen en antwoorden opstellen'],
    ],
    ['Door SZW wordt op zich genomen om de lijst te sturen.', ['SZW', null, 'Lijst sturen']],
    ['Besloten is de reactie door SZW te laten opstellen.', ['SZW', null, null]],
    ['Dat kaart Anna aan in de stuurgroep.', ['VWS', null, null]],
    ["logo's goed zetten in de brief, @Anna wil jij dat doen?", ['VWS', null, null]],
    ['SZW wordt verzocht bij de bank een week uitstel te bedingen.', ['SZW', null, null]],
    ['SZW informeert de leden over deze uitkomst.', null],
    ['SZW geeft aan dat het dit al oppakt.', null],
    ['Brief van SZW 12 maart aan de Kamer', null],
    ['VNG komt donderdag langs over tarieven.', null],
    ['Die ligt bij SZW, wij wachten af.', null],
    ['SZW geeft aan dat het dit belangrijk vindt.', null],
    ['SZW meldt dat het onderzoek doet naar de huur.', null],
    ['De taak ligt zwaar bij SZW.', null],
    ['Bij de gemeenten ligt de taak om de plannen te sturen.', null],
    ['De leden krijgen de raming.', null],
    ['De stuurgroep heeft in januari besloten dat SZW de lijst zou sturen.', null],
    ['Anna is nieuw, zij vervangt tot de zomer Jan.', null],
    ['Naar verwachting publiceert SZW in maart een raming.', null],
  ])('%s', (line, read) => {
    const found = readIn(line);
    expect(found?.slice(0, 2) ?? null).toEqual(read?.slice(0, 2) ?? null);
    if (read?.[2]) expect(found?.[2]).toBe(read[2]);
  });
});
