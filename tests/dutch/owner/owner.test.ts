import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../../src/departments/resolver';
import { readTopics } from '../../../src/dutch/parties/topics';
import { ownerIn } from '../meeting';

describe('who must do it', () => {
  it.each([
    // the subject
    ['BZK zoekt uit of dit juridisch kan.', 'BZK'],
    ['VWS en BZK zullen een voorstel opstellen.', 'VWS BZK'],
    ['SG SZW neemt het voortouw om de agenda op te stellen.', 'SZW'],
    ['Daarnaast zal FIN een overzicht rondsturen.', 'FIN'],
    ['BZK zal met VNG een voorstel opstellen.', 'BZK met VNG'],
    ['Anna stuurt de notitie nog rond.', 'VWS'],
    ['Bertine (SZW) past de notitie aan.', 'SZW'],
    ['Bertine Nieuw (BZK) zoekt dit uit.', 'BZK'],
    ['Bertine (nieuw) zoekt dit morgen uit.', ''],
    ['Jan de Proef zal de cijfers aanleveren.', 'BZK'],
    ['De heer Proef zal de cijfers aanleveren.', ''],
    ['Piet van der Test zal de cijfers aanleveren.', 'GEOHUIS'],
    ['Geohuis zal de cijfers aanleveren.', 'GEOHUIS'],
    ['Anna en Piet zullen de cijfers aanleveren.', 'VWS GEOHUIS'],
    ['De voorzitter zal de minister informeren.', 'FIN'],
    ['Het secretariaat stuurt de stukken nog rond.', 'SZW'],
    // order, everybody
    ['VWS levert de tekst aan, waarna BZK de brief rondstuurt.', 'dan: VWS BZK'],
    ['SZW stelt de opzet op; daarna toetst BZK de tekst.', 'dan: SZW BZK'],
    ['SZW stelt de opzet op; daarna BZK de toets.', 'dan: SZW BZK'],
    ['VWS schrijft een opzet, BZK/FIN leveren elk een alinea, daarna SZW meelezen', 'dan: VWS BZK FIN SZW'],
    ['Afgesproken is dat VWS een lijst opstelt; zodra die er is, testen BZK en FIN hem.', 'dan: VWS BZK FIN'],
    ['Alle departementen zullen namen aanleveren.', 'allen'],
    // objects behind the verb
    ['Mogelijke sprekers zijn Otto Onbekend en Olga Verzonnen Anna gaat ze benaderen.', 'VWS'],
    ['BZK stuurt jullie morgen de brief.', 'BZK'],
    // where it comes from
    ['We zullen vanuit BZK een voorstel opstellen.', 'BZK'],
    ['De notitie van VWS volgt volgende week.', 'VWS'],
    ['Actiepunt: van FIN uit zullen we een voorstel opstellen.', 'FIN'],
    ['Van FIN ontvangt Anna nog de cijfers.', 'FIN'],
    ['De trekkersrol ligt bij SZW.', 'SZW'],
    // who asks later
    ['BZK zal de gemeenten vragen om cijfers aan te leveren.', 'BZK'],
    ['Anna verwacht het schema vrijdag te kunnen sturen.', 'VWS'],
    // a facility for who runs it
    ['Digipoort zoekt uit of dit juridisch kan.', 'LOGIUS ?'],
    // agreement
    ['Afgesproken wordt dat VWS de brief aanpast.', 'VWS'],
    // agent
    ['De brief wordt door BZK rondgestuurd.', 'BZK'],
    // request
    ['BZK vraagt VWS om de cijfers aan te leveren.', 'VWS'],
    ['SZW verzoekt de departementen om namen aan te leveren.', 'allen'],
    ['SG JenV roept de overige departementen op om capaciteit te leveren.', 'allen -JENV'],
    ['VWS wordt verzocht de cijfers aan te leveren.', 'VWS'],
    // marks
    ['Notitie opstellen (actie Anna)', 'VWS'],
    ['Notitie opstellen (actie Anna, Jan)', 'VWS BZK'],
    ['Notitie opstellen (actie anna)', 'VWS'],
    ['Actie Piet: notitie opstellen', 'GEOHUIS'],
    ['Actie voorzitter: notitie opstellen', 'FIN'],
    ['Actie allen m.u.v. FIN: namen doorgeven', 'allen -FIN'],
    ['Actie Olaf: notitie opstellen', ''],
  ])('%s', (text, expected) => expect(ownerIn(text)).toBe(expected));

  it.each([
    ['Zoekt uit of dit juridisch kan.', 'DG BZK', 'BZK ?'],
    ['Biedt aan om de tekst te delen.', 'IenW', 'IENW ?'],
    ['Roept andere departementen op om capaciteit te leveren.', 'VWS', 'allen -VWS'],
    ['We zullen de tekst morgen rondsturen.', 'PG', 'PG ?'],
  ])('concludes from the speaker: %s (%s)', (text, speaker, expected) =>
    expect(ownerIn(text, { speaker })).toBe(expected),
  );

  it.each([
    ['Ik zal de lijst morgen doorsturen.', 'DGSC-19 (sender) ?'],
    ['Wil jij de tekst aanvullen?', '(addressee) ?'],
    ['Graag ontvangen we de reacties uiterlijk vrijdag.', 'allen ?'],
    ['Anna en Jan: graag jullie reactie voor vrijdag.', 'VWS BZK'],
    ['Bertine & Carl: graag jullie reactie voor vrijdag.', ''],
  ])('concludes from the addresses of a mail: %s', (text, expected) =>
    expect(ownerIn(text, { correspondents: { sender: ['DGSC-19'], addressees: ['VWS', 'BZK'] } })).toBe(
      expected,
    ),
  );

  it('follows "hij" to whom was named last', () => {
    expect(ownerIn('Anna licht het stuk toe. Zij zal de tekst aanpassen.')).toBe('VWS ?');
    expect(ownerIn('Hij zal de tekst aanpassen.', { before: ['Jan licht het stuk toe.'] })).toBe('BZK ?');
  });

  it('leaves a first name open that two of different departments have', () => {
    const twice = ['Anna Eerst', 'Anna Tweede'].map((name, index) => ({
      name,
      departments: [['VWS'], ['BZK']][index] ?? [],
      position: null,
      role: null,
    }));
    expect(ownerIn('Anna stuurt de notitie nog rond.', { participants: twice })).toBe('');
    expect(ownerIn('Anna Tweede stuurt de notitie nog rond.', { participants: twice })).toBe('BZK');
  });

  it.each([
    ['A-12 Notitie rondsturen naar de leden. Anna O', 'VWS'],
    ['A-13 Cijfers aanleveren\tJP\topen', 'BZK'],
    ['A-14 Cijfers aanleveren\tZZ\topen', ''],
    ['Review van de tekst door Anna', 'VWS'],
  ])('reads the owner of a row: %s', (text, expected) =>
    expect(ownerIn(text, { section: 'actionList' })).toBe(expected),
  );

  it('gives a heading to everybody in the bullets below it, when they have names only', () => {
    const heading = 'Volgende week korte tekst aanleveren';
    const context = { section: 'actionList' as const };
    expect(ownerIn(heading, { ...context, below: ['Inleiding: Anna', 'Bijlage - Jan'] })).toBe('VWS BZK');
    expect(ownerIn(heading, { ...context, below: ['Inleiding: Anna', 'dit wordt nog lastig'] })).toBe('');
  });

  it('gives a subject to who answers for it, and says that it concluded so', () => {
    const table =
      'Thema\tTrekker\tBetrokken departementen\nVeilige havens\tFIN\tVWS, BZK\nSchone lucht\tSZW\tBZK';
    const topics = readTopics(table, { departments: createDepartments('2021-06-01'), participants: [] });
    expect(ownerIn('Afgesproken wordt dat de notitie over de havens nog terugkomt.', { topics })).toBe('');
    const text = 'Afgesproken wordt dat de notitie over veilige havens nog wordt aangepast.';
    expect(ownerIn(text, { topics })).toBe('FIN ? met VWS BZK');
    expect(ownerIn('Afgesproken wordt dat BZK de notitie over veilige havens aanpast.', { topics })).toBe(
      'BZK',
    );
  });
});
