import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/dutch/grammar/clause';
import { conjugate } from '../../../src/dutch/grammar/lexicon/conjugate';
import { readClauses } from '../../../src/dutch/grammar/readClauses';

const lemmas = (text: string) => readClauses(text).map(({ predicate }) => predicate?.lemma ?? '-');
const first = (text: string) => readClauses(text)[0] as Clause;
const words = (text: string, part: { start: number; end: number } | null) =>
  part && text.slice(part.start, part.end);

describe('a verb', () => {
  it.each([
    ['maken', 'maakt', 'gemaakt'],
    ['leveren', 'levert', 'geleverd'],
    ['organiseren', 'organiseert', 'georganiseerd'],
    ['evalueren', 'evalueert', 'geëvalueerd'],
    ['zetten', 'zet', 'gezet'],
    ['verwerken', 'verwerkt', 'verwerkt'],
    ['geven', 'geeft', 'gegeven'],
    ['overleggen', 'overlegt', 'overlegd'],
    ['regelen', 'regelt', 'geregeld'],
  ])('%s is conjugated', (infinitive, third, participle) => {
    expect(conjugate(infinitive)).toMatchObject({ third, participle });
  });
});

describe('a sentence', () => {
  it.each([
    ['VWS levert de cijfers alsnog aan voor het overleg.', ['aanleveren']],
    ['BZK zoekt uit of dit kan en komt hier op terug.', ['uitzoeken', 'kunnen', 'terugkomen']],
    ['Afgesproken wordt dat VWS de brief rondstuurt.', ['afspreken', 'rondsturen']],
    ['Roept de leden op om namen door te geven.', ['oproepen', 'doorgeven']],
    ['Dit zal worden doorgegeven aan de redactie.', ['doorgeven']],
    ['De werkgroep die het plan heeft opgesteld stuurt het rond.', ['rondsturen', 'opstellen']],
    ['Notitie opstellen', ['opstellen']],
    ['VWS en BZK leveren hun teksten aan, waarna SZW deze redigeert.', ['aanleveren', 'redigeren']],
    ['Anna en Jan gaan hier nog naar kijken.', ['kijken']],
    ['SZW zal de regio hier ook over informeren.', ['informeren']],
    ['Jan zal het inbrengen bij de stuurgroep.', ['inbrengen']],
    ['Anna zal ons vertegenwoordigen.', ['vertegenwoordigen']],
    ['VWS zal met een voorstel komen.', ['komen']],
    ['De agenda wordt vastgesteld zoals eerder verzonden.', ['vaststellen']],
    ['De zaal wordt als knelpunt opgevoert.', ['opvoeren']],
    ['SZW zal een brief opstellen die naar de regio wordt gestuurd.', ['opstellen', 'sturen']],
    ['Anna en Jan gaan ernaartoe en zullen een verslag opstellen.', ['gaan', 'opstellen']],
    ['Anna zal het opstellen van de planning begeleiden.', ['begeleiden']],
    ['Punt 5 Anna belt de regio.', ['-', 'bellen']],
    ['Anna word gevraagd om de lijst te delen.', ['vragen', 'delen']],
    ['Afgesproken wordt de brief als eerste punt te bespreken.', ['afspreken', 'bespreken']],
    ['Er wordt voor gekozen om te wachten.', ['kiezen', 'wachten']],
    ['Hier is lang over gesproken.', ['spreken']],
    ['De notitie is met gesproken tekst.', ['zijn']],
    ['SZW zegt toe zijn deel te sturen.', ['toezeggen', 'sturen']],
    ['De stukken die binnen zijn gekomen.', ['-', 'binnenkomen']],
    ['De leden bespreken de nieuwe opzet.', ['bespreken']],
  ])('%s', (text, expected) => expect(lemmas(text)).toEqual(expected));

  it.each([
    ['VWS stuurt de brief rond', 'VWS'],
    ['Daarnaast zorgt VWS voor een overzicht', 'VWS'],
    ['Volgende keer zal Ed een demo geven', 'Ed'],
    ['De voorzitter van de werkgroep belt', 'De voorzitter van de werkgroep'],
    ['Meldt dat het klaar is', null],
    ['Morgen stuur ik het rond', 'ik'],
    ['Deze stuurt Anna rond', 'Anna'],
    ['BZK + FIN maken een plan', 'BZK + FIN'],
    ['Zij belt de MR. Anna stuurt het rond', 'Zij'],
    ['Deze stuurt de notitie rond', 'Deze'],
    ['De vragen van de regio stuurt Anna door', 'Anna'],
    ['De volgende vergadering wordt verplaatst', 'De volgende vergadering'],
    ['De volgende vergadering presenteert Anna de cijfers', 'Anna'],
    ['De volgende week wordt druk', null],
  ])('has its subject: %s', (text, expected) => expect(words(text, first(text).subject)).toBe(expected));

  it('has its agent in the passive', () => {
    const text = 'De brief wordt door BZK en VWS opgesteld.';
    expect(first(text).voice).toBe('passive');
    expect(words(text, first(text).agent)).toBe('BZK en VWS');
  });

  it('shares a subject over "en"', () => {
    const text = 'JenV regelt de zaal en stuurt de uitnodiging.';
    const second = readClauses(text)[1];
    expect(second?.isSubjectShared).toBe(true);
    expect(words(text, second?.subject ?? null)).toBe('JenV');
  });

  it.each([
    ['VWS heeft de brief gestuurd', 'perfect'],
    ['VWS stuurde de brief', 'past'],
    ['VWS gaat de brief sturen', 'future'],
    ['VWS stuurt de brief', 'present'],
  ] as const)('has its tense: %s', (text, tense) => expect(first(text).tense).toBe(tense));

  it.each([
    ['FIN levert geen tabel aan', true],
    ['Het al dan niet doorgaan van het overleg', false],
    ['FIN levert niet alleen de tabel aan', false],
  ])('is denied or not: %s', (text, isNegated) => expect(first(text).isNegated).toBe(isNegated));
});

describe('a strong verb behind a prefix', () => {
  it.each([
    ['Het voorstel is verworpen.', ['verwerpen']],
    ['De lamp is vervangen.', ['vervangen']],
    ['De cijfers zijn ontsloten.', ['ontsluiten']],
    ['Het besluit is heroverwogen.', ['heroverwegen']],
    ['Er is afgeweken van de lijn.', ['afwijken']],
    ['Volgende week is er overleg.', ['zijn']],
  ])('%s', (text, expected) => expect(lemmas(text)).toEqual(expected));
});
