import { describe, expect, it } from 'vitest';
import { readPassage } from '../../../src/dutch/readPassage';
import { context } from '../acts/reader';

const kindsIn = (text: string) =>
  readPassage(text, context)
    .map(({ kind }) => kind)
    .sort();

describe('decisions as notes and talk have them', () => {
  it.each([
    'Partijen worden het erover eens dat het register wordt ingevoerd.',
    'Voor het overige kunnen partijen zich in het verslag vinden.',
    'De SGO-leden stemmen in met de afbakening.',
    '1 juni blijft staan, VWS krijgt langer de tijd.',
    'vaste kantoordag wordt dinsdag ipv woensdag',
    'We gaan voor 27 graden, niet 25.',
    'Het voorportaal stemt voor het overige in met de reactie.',
    'Vaststelling van de agenda wordt aangehouden.',
    'Groen licht voor de proef.',
    'Conclusie: we hoeven dit niet te toetsen.',
    'Issue voor nu sluiten.',
    'De werkgroep blijft in stand.',
    'Van de twee manieren is route 2 de voorkeur van de werkgroep.',
    'Het beraad onderschrijft de hoofdlijn.',
    'Met variant A kan iedereen leven.',
    'De kosten komen voor rekening van VWS, daar is iedereen het mee eens.',
    'Het beraad spreekt zijn voorkeur uit voor variant A.',
    'Geen bezwaren, dus die gaat zo door.',
    'Dit punt schuiven we een week op.',
    'Iedereen akkoord, dan is dit punt klaar.',
    'Instemming met het plan.',
    'Akkoord op de nota.',
    'Besproken en goed bevonden.',
    'Unanieme keuze voor variant 3.',
    'Verdeling: half om half, aldus besloten.',
    'Offerte te duur, afgewezen.',
    'Extra overleg ingelast op 31 maart.',
    'Besluit 3 - De proef wordt niet verlengd.',
    'Werkafspraak: een vaste contactpersoon.',
    'Consensus: de kaders blijven zoals ze zijn.',
    'Een tweede ronde slaan we over.',
    'Het vervolg laten we over aan het directeurenoverleg.',
    'De suggestie nemen we over.',
    'Punt 7 houden we aan tot de cijfers er zijn.',
    'We laten het hierbij.',
    'Voor de zaal wordt 2.500 euro beschikbaar gesteld.',
    'Bij dezen is de werkgroep ingesteld.',
    'Het verzoek wordt niet gehonoreerd.',
    'De departementen zijn het erover eens geworden dat de looptijd vier jaar is.',
    'Er is overeenstemming bereikt over de kosten.',
    'We komen overeen dat er geen persbericht uitgaat.',
    'De keuze is op VWS gevallen.',
    'De voorzitter trekt de conclusie dat de aanpak wordt voortgezet.',
    'Gekozen is voor een uitrol in één keer.',
    'Gekozen is voor een uitrol in mei en niet voor een proef.',
    'Omdat de meningen verdeeld bleven, is bij meerderheid besloten het voorstel over te nemen.',
    'Gezien de begroting heeft het overleg ervan afgezien een proef te starten.',
    'Akkoord, op een typefout na.',
    'Het advies mag naar buiten.',
    'Punt 3 is als hamerstuk afgedaan.',
    'Het wordt Utrecht, niet Delft.',
    'Dit leidt tot het besluit om de regel in te trekken.',
    'Het budget is ter vergadering opgehoogd naar 3 ton.',
    'De frequentie gaat terug naar eens in de zes weken.',
    'De maatregel gaat uit het pakket.',
    'Uitstel verleend tot 1 juni.',
    'Lijn bevestigd, geen wijzigingen.',
    'Geen bezwaren tegen de tekst.',
    'De heidag wordt verzet naar 28 mei.',
    'De leden wijzen Anna aan als voorzitter.',
    'De knoop is doorgehakt.',
    'Er gaat een streep door de bijeenkomst.',
    'B komt als voorkeur uit de bus.',
    'Zo doen we het.',
    'Het voorstel haalt het niet.',
    'SZW krijgt uitstel tot 1 april.',
    'De titel wordt "Eerst rust".',
    'De heidag gaat door, op 2 oktober.',
    'Het MT geeft de voorkeur aan scenario 2.',
    'Jan concludeert dat de proef niet wordt verlengd.',
    'We laten de bijlage zoals hij is.',
    'Besluitpunt 2: het aantal gaat van zes naar acht.',
  ])('is decided: %s', (text) => expect(kindsIn(text)).toContain('decision'));

  it.each([
    'We hoeven dit niet te toetsen, zegt SZW.',
    'Het wordt lastig.',
    'Het wordt warm in plaats van koud.',
    'De lamp blijft staan.',
    'We gaan voor de zomer naar de Kamer.',
    'We gaan voor de lunch uit elkaar.',
    'Het wordt Anna te veel.',
    'Zo doen we het altijd.',
    'De bus komt uit de garage.',
    'SZW krijgt een brief.',
    'De datum wordt nog bepaald.',
    'Anna concludeert dat de proef niet wordt verlengd.',
    'SZW geeft de voorkeur aan scenario 2.',
    'De trein gaat uit de stad.',
    'Het budget is vorig jaar opgehoogd.',
    'De streep gaat niet door.',
    'De bus komt van het station.',
    'De streep op tafel is wit.',
    'Anna haalt het verslag niet.',
    'De deuren sluiten.',
    'De dijk blijft in stand.',
    'De zaal heeft groen licht aan de muur.',
    'Iedereen voor wie dit geldt, krijgt bericht.',
    'Zo besluit SZW vaker.',
    'Uitkomst is goed.',
    'De gemeenten slaan een tweede ronde over.',
    'Anna neemt de leiding over.',
    'SZW stelt 2.500 euro beschikbaar.',
    'Het was afgesproken dat stukken eerder zouden komen.',
    'Begin dit jaar was al akkoord gegeven op de inhuur.',
    'Het bestuur van de stichting koos voor sloop.',
    'De stuurgroep Zorg heeft het verslag vastgesteld.',
    'Tussen de minister en de wethouders is afgesproken dat zij elkaar spreken.',
    'SZW pleit ervoor het verslag voortaan korter te houden.',
    'Wordt er voor variant C gekozen, dan stijgen de kosten.',
    'Jan herinnert eraan dat de definitie is vastgesteld.',
    'Toen is gekozen voor Utrecht.',
  ])('is told: %s', (text) => expect(kindsIn(text)).not.toContain('decision'));

  it('show all their words where no verb says it', () => {
    const [found] = readPassage('Groen licht voor de proef.', context);
    expect(found?.cues).toEqual([{ start: 0, end: 'Groen licht voor de proef'.length }]);
  });

  it('stand in a list of decisions without a verb, and nowhere else', () => {
    const said = 'geen koppeling met het oude systeem';
    const listed = readPassage(said, { ...context, section: 'decisionList' });
    expect(listed.map(({ kind }) => kind)).toEqual(['decision']);
    expect(kindsIn(said)).toEqual([]);
  });

  it('stand beside a task in the other half of the sentence', () => {
    expect(kindsIn('Het mt gaat akkoord met het plan en VWS stuurt de brief.')).toEqual([
      'action',
      'decision',
    ]);
    expect(kindsIn('Afgesproken wordt dat VWS de brief stuurt.')).toEqual(['action']);
  });
});

it('is one decision with what stands behind its colon', () => {
  const text = 'De knoop is doorgehakt: het wordt Utrecht.';
  const clauses = readPassage(text, context).map(({ clause }) => text.slice(clause.start, clause.end));
  expect(clauses).toEqual([text]);
});
