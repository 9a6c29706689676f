import { describe, expect, it } from 'vitest';
import { readIn } from './meeting';

describe('work that needs more than its verb to be known', () => {
  it.each([
    ['SZW zal een tabel maken.', 'SZW'],
    ['SZW maakt een tekening van de zaal.', 'SZW'],
    ['Zodra de cijfers er zijn, maakt SZW een nieuwe tabel.', 'SZW'],
    ['SZW komt met een voorzet.', 'SZW'],
    ['SZW zal met nadere gegevens komen.', 'SZW'],
    ['SZW bespreekt dit met zijn directeur.', 'SZW'],
    ['SZW bespreekt de tekst intern.', 'SZW'],
    ['Anna koppelt terug.', 'VWS'],
    ['SZW gaat de partijen bij elkaar brengen.', 'SZW'],
    ['SZW zal de gemeenten geruststellen.', 'SZW'],
    ['SZW gaat kijken wat er mogelijk is.', 'SZW'],
    ['De lijst stuurt SZW morgen rond.', 'SZW'],
    ['Anna en haar team werken het voorstel uit.', 'VWS'],
    ['Lijst rondsturen, Anna, voor 1 mei', 'VWS'],
    ['Van SZW wordt nog een reactie verwacht.', 'SZW'],
    ['Terugkoppeling door SZW', 'SZW'],
    ['Actiepunt allen lijsten maken van vragen', 'ALL'],
    ['Afgesproken is om de proef met de leden te evalueren.', ''],
    ['Er wordt een datum geprikt.', ''],
    ['SZW heeft hiermee te maken.', null],
    ['SZW maakt zich zorgen over de planning.', null],
    ['SZW maakt gebruik van de lijst.', null],
    ['SZW maakt deel uit van de groep.', null],
    ['SZW maakt bezwaar tegen de tekst.', null],
    ['SZW bespreekt de tekst.', null],
    ['Anna koppelt terug uit het overleg.', null],
    ['SZW verhoogt de premie.', null],
    ['De lijst noemt SZW niet.', null],
    ['Iedereen die een model maakt, houdt zich hieraan.', null],
    ['Als dat niet lukt, zal iedereen een eigen lijst maken.', null],
    ['Bij de gemeenten ligt de vraag om een lijst te maken.', null],
    ['Terugkoppeling uit het overleg', null],
    ['Besluit: SZW steunt het voorstel.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('what is called an action, asked of all, offered in case, or goes into a paper', () => {
  it.each([
    ['De lijst moet worden nagelopen. Dit is een actie voor SZW.', 'SZW'],
    ['Graag doen we een beroep op de leden zich aan te melden.', 'ALL'],
    ['SZW doet een beroep op BZK om de lijst te sturen.', 'BZK'],
    ['SZW biedt aan om indien nodig een bijeenkomst te organiseren.', 'SZW'],
    ['SZW stuurt waar nodig een lijst.', 'SZW'],
    ['De link wordt opgenomen in de nieuwsbrief.', ''],
    ['De bijlage is er al, maar zal verder worden ingevuld.', ''],
    ['Dit was een actie voor SZW.', null],
    ['Dit is een kans voor SZW.', null],
    ['De bijlage wordt verder ingevuld.', null],
    ['De link wordt opgenomen in het systeem.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('what is promised of a thing, given, or pointed back at', () => {
  it.each([
    ['14.08 SZW pakt dit op.', 'SZW'],
    ['SZW — lijst rondsturen — 27 november', 'SZW'],
    ['SZW — gesproken over de lijst', null],
    ['SZW laat uiterlijk vrijdag weten wie er komt.', 'SZW'],
    ['SZW heeft de lijst uiterlijk vrijdag klaar.', 'SZW'],
    ['SZW moet dit uiterlijk 1 mei uitzoeken.', 'SZW'],
    ['SZW bespreekt dit in het eigen MT.', 'SZW'],
    ['De notitie voor de volgende keer maakt SZW.', 'SZW'],
    ['Vanuit SZW wordt een reactie opgesteld.', 'SZW'],
    ['De uitwerking ligt bij SZW.', 'SZW'],
    ['SZW laat weten wie er was.', null],
    ['SZW heeft de lijst klaar.', null],
    ['SZW moet dit uitzoeken.', null],
    ['3) SZW stuurt de brief.', 'SZW'],
    ['SZW zegt dit toe.', 'SZW'],
    ['SZW belooft de lijst voor 4 december.', 'SZW'],
    ['SZW zal BZK de berekening doen toekomen.', 'SZW'],
    ['De leden krijgen bericht van SZW.', 'SZW'],
    ['De leden krijgen van SZW een inlog.', 'SZW'],
    ['SZW bewaakt dit.', 'SZW'],
    ['SZW brengt hun die boodschap.', 'SZW'],
    ['SZW geeft BZK de cijfers.', 'SZW'],
    ['SZW laat de meting overdoen.', 'SZW'],
    ['Partijen gaan ieder na wat kan.', 'ALL'],
    ['SZW zegt toe erop te letten dat de lijst komt.', 'SZW'],
    ['BZK krijgt kritiek van SZW.', null],
    ['De vergaderingen krijgen een vast tijdstip.', null],
    ['SZW bewaakt de kosten.', null],
    ['Partijen gaan na wat kan.', null],
    ['SZW vervangt haar.', null],
    ['Dropbox doet dat.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

it('a title keeps no dash, and of what is made from somewhere no place', () => {
  expect(readIn('SZW — lijst rondsturen — 27 november')?.[2]).toBe('Lijst rondsturen');
  expect(readIn('Vanuit SZW wordt een reactie opgesteld.')).toEqual(['SZW', null, 'Reactie opstellen']);
});

describe('what comes, goes or is ready', () => {
  it.each([
    ['De oplegger komt van SZW.', ['SZW', null, 'Oplegger aanleveren']],
    ['De notitie is 4 december gereed.', ['', '2026-12-04', 'Notitie aanleveren']],
    ['De brief gaat 4 december naar de Kamer.', ['', '2026-12-04', 'Brief sturen']],
    ['De brief gaat er 4 december uit.', ['', '2026-12-04', 'Brief sturen']],
    ['De leden krijgen de notitie volgende week toegezonden.', ['', '2026-12-04', 'Notitie toezenden']],
    ['Anna: krijgen jullie 4 december van mij.', ['VWS', '2026-12-04', null]],
    ['Opmerkingen kunnen tot vrijdag naar Anna.', ['ALL', '2026-11-26', 'Opmerkingen aanleveren']],
    ['De klacht komt van SZW.', null],
    ['De notitie is gereed.', null],
    ['De zaal is 4 december vrij.', null],
    ['De discussie gaat 4 december naar de Kamer.', null],
    ['Opmerkingen kunnen naar Anna.', null],
    ['Er is veel te doen voordat de brief naar de Kamer kan.', null],
  ])('%s', (line, read) => {
    expect(readIn(line)).toEqual(read);
  });
});

describe('what somebody tries, is willing to do, or must have done', () => {
  it.each([
    ['SZW probeert de cijfers voor 4 december te krijgen.', 'SZW'],
    ['Iedereen probeert voor 4 december een voorbeeld te vinden.', 'ALL'],
    ['Anna wil dat ook wel uitzoeken.', 'VWS'],
    ['Anna wilde het bij FIN nog wel eens navragen.', 'VWS'],
    ['SZW moet uiterlijk 4 december de cijfers hebben aangeleverd.', 'SZW'],
    ['Anna is trekker van deze actie.', 'VWS'],
    ['De brief? Ligt bij Anna.', 'VWS'],
    ['Ik doe dat vandaag.', ''],
    ['Doe ik vandaag alsnog.', ''],
    ['SZW stuurd de lijst nog rond.', 'SZW'],
    ['Anna vist uit wie erover gaat.', 'VWS'],
    ['Anna geeft vandaag nog groen licht.', 'VWS'],
    ['Het is de taak van SZW om de lijst af te maken.', 'SZW'],
    ['De beantwoording loopt via SZW.', 'SZW'],
    ['SZW verneemt graag van de departementen wie er komt.', 'ALL'],
    ['Dat doet het secretariaat schriftelijk.', 'SZW'],
    ['SZW en VWS zijn het niet eens. Beide departementen overleggen hierover.', 'SZW+VWS'],
    ['Anna laat dat morgen aan de gemeenten weten.', 'VWS'],
    ['SZW werkt dat uiterlijk 24 maart verder uit.', 'SZW'],
    ['SZW informeert de gemeenten.', 'SZW'],
    ['De uitkomst gaat naar Anna, die er een toelichting aan toevoegt.', 'VWS'],
    ['Er komt wel een brief, die SZW opstelt.', 'SZW'],
    ['De vraag is of alle departementen de cijfers willen aanleveren.', 'ALL'],
    ['Lukt het je om de lijst vrijdag te sturen?', ''],
    ['Die laatste blijft bij Anna.', 'VWS'],
    ['Anna wil dat wel doen.', 'VWS'],
    ['SZW en VWS doen dat deze week alsnog.', 'SZW+VWS'],
    ['SZW moet zijn planning nalopen.', 'SZW'],
    ['Van de zijde van SZW zal een raming worden opgesteld.', 'SZW'],
    ['Anna, jij zou de tekst nog laten toetsen, toch?', 'VWS'],
    ['Factsheet: alle opmerkingen graag in het document zetten en niet per mail', 'ALL'],
    ['We spreken af dat er een bijlage komt en dat Anna die uitwerkt.', 'VWS'],
    ['De actie loopt nog bij SZW.', 'SZW'],
    ['SZW attendeert de leden op de termijn.', 'SZW'],
    ['Bea, Kees en Dirk werken de tekst uit.', ''],
    ['Anna en Jan gaan werken aan een voorstel.', 'VWS+BZK'],
    ['Anna werkt aan een voorstel.', null],
    ['Mevrouw Voorbeeld merkt op dat haar departement met een voorstel zal komen.', 'VWS'],
    ['Eventuele opmerkingen kunnen tot 15 maart worden ingediend.', 'ALL'],
    ['SZW draagt er zorg voor dat de stukken er zijn.', 'SZW'],
    ['SZW heeft de vorige keer toegezegd de cijfers aan te leveren.', null],
    ['Mevrouw Voorbeeld merkt op dat haar departement tegen is.', null],
    ['SZW krijgt tot 1 mei de tijd om te reageren.', 'SZW'],
    ['Anna pakt de regie.', 'VWS'],
    ['Anna informeert haar SG.', 'VWS'],
    ['SZW informeert ons zodra er nieuws is.', 'SZW'],
    ['Niemand had tijd om te reageren.', null],
    ['De actie is voor Anna.', 'VWS'],
    ['SZW start een verkenning.', 'SZW'],
    ['Het plan is voor SZW.', null],
    ['Anna legt het advies naast zich neer.', null],
    ['Het ligt gevoelig bij SZW.', null],
    ['Dat blijft lastig bij SZW.', null],
    ['De brief van SZW komt morgen in de krant.', null],
    ['De pilot start in mei.', null],
    ['BZK is benaderd door de Rekenkamer, die een onderzoek start.', null],
    ['SZW attendeert op het rapport.', null],
    ['SZW moet de wet nalopen.', null],
    ['Anna neemt het MT mee in de opbouw.', null],
    ['Anna, die de lijst bijhoudt, is ziek.', null],
    ['Er komt wel een brief, die SZW steunt.', null],
    ['SZW probeert de kosten te verlagen.', null],
    ['Dat is een taak van SZW.', null],
    ['Het overleg loopt via SZW.', null],
    ['Beide departementen zijn tegen.', null],
    ['Anna wil dat SZW dit uitzoekt.', null],
    ['Anna is trekker van het programma.', null],
    ['Anna zou de lijst nog mailen, is inmiddels binnen.', null],
    ['Anna belt elke maandag met de gemeenten.', null],
    ['De wind waait.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('names before a task, in the words of notes', () => {
  it.each([
    ['Toezegging SZW - overzicht volgt', 'SZW'],
    ['To do Anna - reminder sturen', 'VWS'],
    ['AP (eigenaar nog te bepalen): uitnodiging versturen', ''],
    ['Actiehouders Anna en Jan: planning op elkaar laten aansluiten', 'VWS+BZK'],
    ['Allen: reacties op het concept aan Anna mailen.', 'ALL'],
    ['Graag allemaal de data in de sheet zetten!', 'ALL'],
    ['Iedereen: bijdrage voor de bijeenkomst vóór 16.30 uur.', 'ALL'],
    ['Anna: tekst voor de brief (10/12)', 'VWS'],
    ['De samenvatting is vrijdag klaar (Anna).', 'VWS'],
    ['De lijst moet nog rond, doet Anna.', 'VWS'],
    ['Anna akkoord, verwerkt het in de tekst.', 'VWS'],
    ['Vraag aan Anna: denk na over de volgorde.', 'VWS'],
    ['Vraag aan SZW: lijst rondsturen.', 'SZW'],
    ['Planning aanpassen na de bespreking: Anna', 'VWS'],
    ['Ontsluiten bronnen: Anna', null],
    ['Reacties voor 12 december bij Anna.', 'ALL'],
    ['Invullen voor 4 december svp.', 'ALL'],
    ['Graag per departement een lijstje.', 'ALL'],
    ['Per departement een naam doorgeven aan Anna.', 'ALL'],
    ['Even navragen bij SZW.', ''],
    ['Annotatie door Anna.', 'VWS'],
    ['Agenderen voor het overleg van 12 december.', ''],
    ['Uitnodigingen gaan er 4 december uit (Anna).', 'VWS'],
    ['Reacties bij Anna bekend.', null],
    ['Voorstel door Anna', null],
    ['De kosten per departement verschillen.', null],
    ['Actie - Besluit - Stand', null],
    ['Anna: reactie van de Kamer.', null],
    ['De samenvatting is klaar (Anna).', null],
    ['De lijst is rond, zegt Anna.', null],
    ['AP (privacy): dat mag niet.', null],
  ])('%s', (line, owner) => {
    expect(readIn(line)?.[0] ?? null).toBe(owner);
  });
});

describe('work that somebody has in hand', () => {
  it.each<[line: string, owner: string | null, title?: string | null]>([
    ['Het rondsturen van de lijst ligt bij SZW.', 'SZW', 'Rondsturen van de lijst'],
    ['Het opstellen van de brief ligt in handen van SZW.', 'SZW', 'Opstellen van de brief'],
    ['Het benaderen van de gemeenten komt voor rekening van SZW.', 'SZW', 'Benaderen van de gemeenten'],
    ['De coördinatie van de uitvraag berust bij SZW.', 'SZW', null],
    ['De uitwerking wordt bij SZW neergelegd.', 'SZW', 'Uitwerking'],
    ['SZW is verantwoordelijk voor het opstellen van de brief.', 'SZW', 'Opstellen van de brief'],
    ['SZW staat aan de lat voor het opstellen van de brief.', 'SZW', 'Opstellen van de brief'],
    ['De beantwoording van de brief nemen SZW en VWS gezamenlijk ter hand.', 'SZW+VWS'],
    ['Zowel SZW als VWS levert nog een tekst aan.', 'SZW+VWS', 'Tekst aanleveren'],
    ['SZW laat een verkenning verrichten onder werkgevers.', 'SZW'],
    ['SZW voorziet de brief van commentaar.', 'SZW', 'Brief van commentaar voorzien'],
    ['SZW koppelt schriftelijk terug of de minister akkoord is.', 'SZW'],
    ['SZW stelt in het vooruitzicht dat zij de leden zal adviseren.', 'SZW', 'Leden adviseren'],
    ['VWS vraagt om cijfers, waarop SZW toezegt deze te verstrekken.', 'SZW'],
    ['Mieke is op de hoogte. Haar wordt verzocht de leden in te lichten.', 'SZW', 'Leden inlichten'],
    ['Mieke meldt dat VNG bezwaar heeft. Vrijdag belt zij de directeur.', 'SZW'],
    ['SZW start met het inventariseren van de scholen.', 'SZW'],
    ['Vanuit SZW zal een collega de leden bellen.', 'SZW'],
    ['Iemand van SZW gaat de leden bellen.', 'SZW'],
    ["De collega's van SZW zullen de leden bellen.", 'SZW'],
    ['We gaan beginnen met het publiceren van voorbeelden.', null],
    ['Dat betekent dat SZW minder te doen heeft.', null],
    ['De bedoeling is dat de zaal open is.', null],
    ['De kosten komen voor rekening van SZW.', null],
    ['Gemeenten zijn verantwoordelijk voor het opstellen van een visie.', null],
    ['SZW is verantwoordelijk voor het beleid.', null],
    ['Het rondsturen van de lijst is niet nodig.', null],
    ['SZW staat aan de lat.', null],
    ['SZW licht toe op welke wijze scholen de behoefte berekenen.', null],
    ['SZW had op zich genomen de bonden te polsen.', null],
    ['SZW zou aanvankelijk een brief opstellen.', null],
    ['SZW doet een voorstel, maar trekt dit voorstel weer in.', null],
    ['De voorzitter rondt de bespreking af.', null],
    ['De voorzitter rondt af.', null],
    ['De voorzitter stelt voor dat SZW de lijst maakt. SZW is niet akkoord.', null],
    ['De voorzitter stelt voor dat SZW de lijst maakt.', null],
    ['SZW wil graag dat VWS de lijst stuurt.', null],
    ['SZW geeft mee om rekening te houden met de planning.', null],
    ['SZW meldt zich ziek.', null],
  ])('%s', (line, owner, title) => {
    const [who = null, , task] = readIn(line) ?? [];
    expect(who).toBe(owner);
    if (title !== undefined) expect(task).toBe(title);
  });
});
