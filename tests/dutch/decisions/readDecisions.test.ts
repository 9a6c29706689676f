import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/dutch/grammar/readClauses';
import { readDecisions } from '../../../src/dutch/decisions/readDecisions';
import { meeting } from '../meeting';

function decisions(text: string, itemTitle: string | null = null) {
  return readDecisions(text, readClauses(text), { ...meeting, itemTitle });
}

describe('a decision', () => {
  it.each([
    'Het verslag wordt vastgesteld.',
    'Het verslag van de vorige vergadering is zonder wijzigingen goedgekeurd.',
    'Verslag ongewijzigd vastgesteld.',
    'Er zijn geen opmerkingen op het verslag.',
    'Op verzoek van BZK wordt het verslag aangepast.',
    'Besloten wordt de bijlage te schrappen.',
    'Er is besloten om de proef te verlengen.',
    'De stuurgroep besluit de huidige indeling aan te houden.',
    'We houden het bij twee bijeenkomsten.',
    'We passen de indeling voorlopig niet aan.',
    'We spreken af dat we elke maand bij elkaar komen.',
    'Afgesproken is dat de stukken op maandag worden verzonden.',
    'De stuurgroep stemt in met het voorstel.',
    'De werkgroep is akkoord met de planning.',
    'Akkoord.',
    'Akkoord met de nota.',
    'Hamerstuk.',
    'Conform besloten.',
    'De stuurgroep besluit conform het voorstel.',
    'Iedereen is het erover eens dat de proef stopt.',
    'Punt 5 wordt van de agenda gehaald.',
    'De groep stemt in met de volgorde.',
    'De Voorbeeld Expertgroep gaat daar mee akkoord.',
    'Het verslag van 17-04-2013 is akkoord.',
    'Dit is akkoord.',
    'De leden bevestigen de lijn van de vorige keer.',
    'Dat is inderdaad de lijn.',
    'Punt 4 wordt doorgeschoven naar de volgende keer.',
    'De bespreking van de notitie is aangehouden.',
    'Dit onderwerp wordt geagendeerd voor het SGO.',
    'De stukken worden voortaan een week vooraf verstuurd.',
    'We streven naar een vaste frequentie van drie keer per jaar.',
    'De agenda wordt vastgesteld zoals verzonden.',
    'De agenda blijft ongewijzigd.',
    'De notulen zijn door de deelnemers goedgekeurd.',
    'Het profiel wordt vastgesteld door de aanwezigen.',
    'Omdat niemand het meer nodig heeft, wordt het agendapunt afgevoerd.',
    'De werkgroep bereikt overeenstemming: het veld wordt verplicht.',
    'De OR beslist dat er een nieuwe zaal moet komen.',
    'Afgesproken wordt de planning als eerste punt te bespreken.',
    'Dit punt doorgezet naar de volgende keer.',
    'De agenda wordt conform vastgesteld.',
    'Is nog niet besproken, doorschuiven naar de volgende keer.',
    'Geen bezwaren, we kiezen voor de kleine zaal.',
    'Punt 7 afgesproken dat we niets veranderen.',
    'We houden dit buiten de opdracht.',
    'We trekken de conclusie dat de zaal te klein is.',
    'De vergadering kan zich vinden in het voorstel.',
    'De leden kunnen zich vinden in de nieuwe opzet.',
    'De SG’s kunnen instemmen met de notitie.',
    'De directeuren onderschrijven de lijn.',
    'De departementen zijn akkoord met de planning.',
    'Er wordt voor gekozen om de proef te verlengen.',
    'De keuze valt op de kleine zaal.',
    'De vergadering ziet af van een tweede ronde.',
    'Het voorstel wordt niet overgenomen.',
    'Het verzoek wordt afgewezen.',
    'Punt 5 vervalt.',
    'Het overleg van 9 december vervalt.',
    'De volgende vergadering wordt verplaatst naar 16 december.',
    'Er is overeenstemming over de verdeling van de kosten.',
    'Conclusie: de proef wordt met een jaar verlengd.',
    'De SG’s konden zich met het voorstel verenigen.',
    'De raad besprak de nota en hield die aan tot januari.',
    'Daarover bestaat overeenstemming.',
    'Variant C valt af.',
    'Het overleg is het eens over de planning.',
    'De werkgroep is het eens.',
    'Keuze van de werkgroep is dat we naar de site verwijzen.',
    'Geen bezwaar geuit.',
    'Tijdens de werkgroep is besloten de lijst te splitsen.',
  ])('is in: %s', (text) => expect(decisions(text)).toHaveLength(1));

  it.each([
    'Vastgesteld wordt dat de cijfers niet kloppen.',
    'De minister heeft besloten het traject te stoppen.',
    'In de ministerraad is besloten dat de wet wordt aangepast.',
    'VWS meldt dat besloten is te stoppen.',
    'Wordt het verslag vastgesteld?',
    'De standaard zal in het najaar worden vastgesteld.',
    'In mei wordt besloten over het budget.',
    'Als de brief niet klaar is, wordt de bespreking aangehouden.',
    'Mogelijk wordt het overleg uitgesteld.',
    'FIN is akkoord met de aanscherping.',
    'De notitie is besproken.',
    'De uitkomst was voor VWS akkoord.',
    'De voorzitter wordt doorgaans uit de leden gekozen.',
    'Zoals afgesproken is de lijst verzonden.',
    'Het plan is door de minister vastgesteld.',
    'De oude kast wordt afgevoerd.',
    'Afgevoerd.',
    'De prijs blijft ongewijzigd.',
    'Iedereen is het eens met de hoofdlijn.',
    'Het akkoord van VWS is binnen.',
    'De doos wordt van de kast gehaald.',
    'BZK kan zich vinden in het voorstel.',
    'De leden kunnen zich niet vinden in het voorstel.',
    'De leden kunnen de stukken vinden in de map.',
    'VWS ziet af van een tweede ronde.',
    'FIN onderschrijft de lijn.',
    'Het voorstel wordt nog niet overgenomen.',
    'De kosten worden niet overgenomen.',
    'De subsidie vervalt in 2027.',
    'Het vorige overleg is vervallen.',
    'De kast wordt verplaatst naar de gang.',
    'De keuze valt de leden zwaar.',
    'Er is nog geen overeenstemming over de verdeling.',
    'Conclusie: er is nog veel onduidelijk.',
    'Conclusie: dit wordt niet herkend.',
    'BZK kon zich met het voorstel verenigen.',
    'De directie hield de adem in.',
    'Het aantal klachten valt af.',
    'De keuze is moeilijk.',
    'Er is geen bezwaarschrift ontvangen van de buren.',
    'In het overleg met VNG is besloten te stoppen.',
  ])('is not in: %s', (text) => expect(decisions(text)).toEqual([]));

  it('covers what a reader needs', () => {
    const text =
      'Met de verwerkte opmerkingen is het plan vastgesteld, deze versie wordt door BZK rondgestuurd.';
    const [{ span }] = decisions(text) as [ReturnType<typeof decisions>[number]];
    expect(text.slice(span.start, span.end)).toBe('Met de verwerkte opmerkingen is het plan vastgesteld');
  });

  it('covers what is assented to', () => {
    const text = 'Jan stelt voor de proef te verlengen. De werkgroep is akkoord.';
    const [{ span }] = decisions(text) as [ReturnType<typeof decisions>[number]];
    expect(text.slice(span.start, span.end)).toBe(text);
  });

  it.each([
    [
      'Het verslag wordt met een kleine wijziging vastgesteld.',
      { kind: 'adopted', amendment: 'een kleine wijziging' },
    ],
    ['Het verslag wordt vastgesteld.', { kind: 'adopted', amendment: null }],
    ['Dit punt wordt doorgeschoven naar de volgende keer.', { kind: 'postponed' }],
    ['Dit punt wordt doorgeschoven naar het SGO.', { kind: 'referred', body: 'SGO' }],
    ['Besloten wordt de bijlage te schrappen.', null],
    ['De volgende vergadering wordt verplaatst naar 16 december.', null],
  ])('settles the item: %s', (text, outcome) => expect(decisions(text)[0]?.outcome).toEqual(outcome));

  it('takes "geen opmerkingen" for adoption under the minutes only', () => {
    expect(decisions('Geen opmerkingen.', 'Verslag vorige vergadering')).toHaveLength(1);
    expect(decisions('Geen opmerkingen.', 'Voortgang')).toEqual([]);
  });
});

it('takes each thing that is decided below a lead for a decision, not the lead', () => {
  const below = (text: string, ...before: string[]) =>
    readDecisions(text, readClauses(text), { ...meeting, before });
  const [lead, first] = ['Het college besluit:', 'de begroting vast te stellen;'];
  expect(below(first, lead)).toHaveLength(1);
  expect(below('de brief toe te sturen aan de raad.', lead, first)).toHaveLength(1);
  expect(below('de brief toe te sturen aan de raad.', 'Het college overweegt:')).toEqual([]);
  expect(below(lead)).toEqual([]);
});

it('takes for decided what the table does below its own name, and not what somebody says', () => {
  const below = (text: string, lead: string, ...between: string[]) =>
    readDecisions(text, readClauses(text), {
      ...meeting,
      before: ['De stand wordt besproken.', lead, ...between],
    });
  const items = [
    'neemt kennis van de stand;',
    'stemt in met de verschuiving;',
    'besluit de nota aan te houden;',
  ];
  for (const item of items) {
    expect(below(item, 'De bestuursraad:', 'a. is akkoord met de agenda;')).toHaveLength(1);
    expect(below(item, 'Het MT:')).toHaveLength(1);
    expect(below(item, 'De directeur:')).toEqual([]);
    expect(below(item, 'BZK:')).toEqual([]);
  }
  expect(below('vraagt naar de planning;', 'De bestuursraad:')).toEqual([]);
  expect(below('stemt niet in met de verschuiving;', 'De bestuursraad:')).toEqual([]);
});

it('takes what stands in a list of decisions for decided, and not what is told there', () => {
  const listed = (text: string) =>
    readDecisions(text, readClauses(text), { ...meeting, section: 'decisionList' });
  expect(listed('De oude loods wordt in het voorjaar verkocht.')).toHaveLength(1);
  expect(listed('BZK meldt dat de loods leeg staat.')).toEqual([]);
  expect(decisions('De oude loods wordt in het voorjaar verkocht.')).toEqual([]);
});

describe('what the meeting settles of days, papers and its own course', () => {
  it.each([
    'De deadline wordt verschoven naar 1 juni.',
    'De termijn wordt verlegd van 1 februari naar 1 maart.',
    'Het overleg van 4 mei gaat niet door.',
    'De notitie kan door naar het SGO.',
    'De brief kan zo naar de Kamer.',
    'Conclusie: we gaan door met variant 2.',
    'Vanaf nu is het overleg op dinsdag.',
    'Geen bezwaar, akkoord.',
    'De leden onderschrijven de conclusies.',
    'De nota wordt goedgekeurd met dien verstande dat de bijlage vervalt.',
  ])('is decided: %s', (text) => expect(decisions(text)).toHaveLength(1));

  it.each([
    'De deadline is verschoven door de leverancier.',
    'De beurs van 4 mei gaat niet door.',
    'De leden kunnen naar de beurs.',
    'Conclusie: we zijn tevreden.',
    'Vastgesteld wordt dat de bijlage ontbreekt.',
    'Vanaf 4 mei is de zaal open.',
  ])('is told: %s', (text) => expect(decisions(text)).toEqual([]));
});

describe('what the meeting settles without a word of deciding', () => {
  it.each([
    'Conclusie was dat de zaal te klein is.',
    'Geconcludeerd wordt dat een tweede ronde wenselijk is.',
    'De voorzitter concludeerde dat er geen draagvlak was.',
    'Iedereen is het eens over aanpak 2.',
    'De leden zijn het erover eens dat de proef stopt.',
    'Route 2 is de voorkeur van de werkgroep.',
    'De voorkeur van de groep gaat uit naar route 2.',
    'De groep heeft een voorkeur voor variant B.',
    'We gaan voor optie 1.',
    'Het wordt optie 1.',
    'Scenario B wordt het.',
    'Uitkomst: optie B.',
    'Het besluit wordt genomen om de wijziging eerst te testen.',
    'We komen tot de conclusie dat een nieuwe versie niet nodig is.',
    'Het voorstel krijgt brede steun.',
    'Er zijn geen bezwaren tegen het voorstel.',
    'Niemand heeft bezwaar.',
    'We stoppen met de proef.',
    'We houden vast aan de planning.',
    'We laten dit idee vallen.',
    'De werkgroep wordt opgeheven.',
    'De pilot wordt met een jaar verlengd.',
    'De proef gaat door.',
    'Er komt geen tweede ronde.',
    'Er wordt niet langer met formulieren gewerkt.',
    'Anna wordt voorzitter van de werkgroep.',
    'De brief gaat niet uit.',
    'De nota is akkoord.',
    'Nota akkoord met inachtneming van de opmerkingen.',
    'De voorzitter krijgt mandaat om te tekenen.',
    'Mandaat voor de voorzitter om te tekenen.',
    'We houden het op 12 mei.',
  ])('is decided: %s', (text) => expect(decisions(text)).toHaveLength(1));

  it.each([
    'VNG is het eens met BZK.',
    'De voorkeur van de gemeenten gaat uit naar route 2.',
    'Anna heeft een voorkeur voor variant B.',
    'SZW gaat voor een snelle invoering.',
    'Het wordt lastig.',
    'Uitkomst: het is lastig.',
    'Het besluit wordt in mei genomen om de wijziging te testen.',
    'De gemeenten komen tot de conclusie dat een nieuwe versie nodig is.',
    'SZW heeft geen bezwaar.',
    'De gemeenten stoppen met de proef.',
    'De werkgroep wordt opgeheven door de minister.',
    'De snelweg wordt verlengd.',
    'Er komt een tweede ronde.',
    'Anna wordt vader.',
    'Dit betekent dat de stukken voortaan digitaal worden gestuurd.',
    'Het volgende is afgesproken:',
    'SZW krijgt mandaat van de minister.',
    'De werkgroep werd vorig jaar opgeheven.',
  ])('is told: %s', (text) => expect(decisions(text)).toEqual([]));
});
