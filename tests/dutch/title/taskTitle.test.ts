import { describe, expect, it } from 'vitest';
import { actionsIn } from '../meeting';

function titleIn(text: string, itemTitle: string | null = null): string | null {
  return actionsIn(text, { itemTitle })[0]?.action?.title ?? null;
}

describe('the title of a task', () => {
  it.each([
    [
      'VWS levert de cijfers over het tweede kwartaal alsnog aan.',
      'Cijfers over het tweede kwartaal aanleveren',
    ],
    ['BZK zoekt nog uit of een tijdelijke regeling kan.', 'Uitzoeken of een tijdelijke regeling kan'],
    ['SZW neemt contact op met VNG over de planning.', 'Contact opnemen met VNG over de planning'],
    ['Anna zal de notitie morgen rondsturen.', 'Notitie rondsturen'],
    ['FIN zorgt voor een schone versie van de brief.', 'Zorgen voor een schone versie van de brief'],
    ['VNG en BZK zullen overleggen over het budget.', 'Overleggen over het budget'],
    ['Afgesproken wordt dat OCW de scholen benadert over de uitvraag.', 'Scholen benaderen over de uitvraag'],
    ['De conceptbrief wordt door VWS rondgestuurd aan de leden.', 'Conceptbrief rondsturen aan de leden'],
    ['BZK vraagt VWS om de tekst uiterlijk vrijdag aan te vullen.', 'Tekst aanvullen'],
    ['SZW biedt aan om de tabel met de werkgroep te delen.', 'Tabel met de werkgroep delen'],
    ['Jan maakt met Anna een voorstel.', 'Met Anna een voorstel maken'],
    ['BZK checkt of er een zaal vrij is.', 'Checken of er een zaal vrij is'],
    ['Actie SZW: overzicht van de regelingen maken', 'Overzicht van de regelingen maken'],
    ['Notitie over de huisvesting opstellen (actie Anna)', 'Notitie over de huisvesting opstellen'],
    ['Wil jij de bijlage aanvullen?', 'Bijlage aanvullen'],
    ['De leden krijgen vrijdag de bijlage toegestuurd.', 'Bijlage toesturen'],
    ['Anna maakt de nota, ma in de tas.', 'Nota maken'],
    ['Factsheet afmaken, do klaar (Anna)', 'Factsheet afmaken'],
    ['BZK zorgt er voor dat de zaal open is.', 'Zorgen dat de zaal open is'],
    ['BZK draagt er zorg voor dat de zaal open is.', 'Zorg dragen dat de zaal open is'],
    ['Over de huur zal de heer Monster contact opnemen met VNG.', 'Over de huur contact opnemen met VNG'],
    ['Jan stuurt aan het einde van deze week een planning.', 'Planning sturen'],
    ['Deelnemers puzzeltocht uitnodigen voor de 20e (actie Anna)', 'Deelnemers puzzeltocht uitnodigen'],
    [
      'VWS levert nog deze maand, maar uiterlijk de 29e, de gegevens over de scholen aan.',
      'Gegevens over de scholen aanleveren',
    ],
    [
      'VWS levert de cijfers aan, waarna BZK de brief schrijft.',
      'Cijfers aanleveren, waarna BZK de brief schrijft',
    ],
    // what comes or is got is brought by somebody
    ['Graag ontvangen we de ingevulde tabellen uiterlijk woensdag.', 'Ingevulde tabellen aanleveren'],
    ['Wij horen graag wie er meedoet.', 'Laten weten wie er meedoet'],
    ['Over de planning volgt nog een aparte mail.', 'Over de planning een aparte mail sturen'],
    ['Van BZK ontvangt Anna nog de cijfers over mei.', 'Cijfers over mei aanleveren'],
    ['Afgesproken wordt dat het plan nogmaals langskomt.', 'Plan nogmaals agenderen'],
    // what is undertaken, what is asked
    ['FIN neemt het voortouw om de regels te bundelen.', 'Regels bundelen'],
    ['BZK brengt in kaart wat er nodig is.', 'In kaart brengen wat er nodig is'],
    [
      'VNG inventariseert in welke regio de zaal ontbreekt.',
      'Inventariseren in welke regio de zaal ontbreekt',
    ],
    ['De afspraak is om tot een gezamenlijke norm te komen.', 'Tot een gezamenlijke norm komen'],
    // who is spoken to, and what belongs to another verb
    ['Anna, wil jij nagaan of de zaal nog vrij is?', 'Nagaan of de zaal nog vrij is'],
    [
      'VWS wordt verzocht de lijst te ordenen en de uitkomst aan BZK door te geven.',
      'Lijst ordenen en de uitkomst aan BZK doorgeven',
    ],
    [
      'FIN zal het onderzoek, eerder uitgevoerd door het CBS, rondsturen.',
      'Onderzoek, eerder uitgevoerd door het CBS, rondsturen',
    ],
    ['VWS zou nog een schema maken, lukt dat voor vrijdag?', 'Schema maken'],
    ['Indien de regio akkoord is, dan stuurt BZK de brief door.', 'Brief doorsturen'],
    ['Punt 12 BZK zal hiervoor een opzet maken.', 'Opzet maken'],
    ['Afgesproken wordt dat SZW contact opneemt met prov. Utrecht.', 'Contact opnemen met prov. Utrecht'],
    ['Afgesproken wordt dat SZW cijfers aanlevert.', 'Cijfers aanleveren'],
    ['Ieder departement gaat na welke regels aflopen.', 'Nagaan welke regels aflopen'],
    ['VWS zegt toe de cijfers volgende week te leveren.', 'Cijfers leveren'],
    ['BZK stelt de begroting 2027 op.', 'Begroting 2027 opstellen'],
    ['BZK gaat na wat dit kost, deadline 11-12', 'Nagaan wat dit kost'],
    ['En Anna, kun jij de zaal vastleggen?', 'Zaal vastleggen'],
    // where it goes is no date, though that body meets
    ['VWS gaat nog één keer terug naar het SGO.', 'Nog één keer terug naar het SGO gaan'],
    [
      'FIN en BZK zullen overleggen over het uitstellen van het BO.',
      'Overleggen over het uitstellen van het BO',
    ],
    // what stands between commas goes, what comes behind it stays
    [
      'VWS stelt de tabel, zodra die is nagekeken, aan de leden ter beschikking.',
      'Tabel aan de leden ter beschikking stellen',
    ],
    // words that point outside the sentence, and what belongs to them
    ['De secretaris zal met inachtneming hiervan een schema opstellen.', 'Schema opstellen'],
    ['SZW zal haar mensen hier ook over inlichten.', 'Haar mensen inlichten'],
    ['VWS brengt daar de ervaringen van de regio in.', 'Ervaringen van de regio inbrengen'],
    ['Een en ander wordt door BZK nagegaan.', 'Een en ander nagaan'],
    // the verb is one whole
    ['Afgesproken wordt dat we gaan verwijzen naar de handreiking.', 'Verwijzen naar de handreiking'],
    ['SZW gaat in overleg met VNG over de planning.', 'In overleg met VNG over de planning gaan'],
    ['BZK laat een handleiding maken.', 'Handleiding laten maken'],
    [
      'FIN laat de gevolgen van de nieuwe regeling voor de uitvoering door haar inspectie in kaart brengen.',
      'Gevolgen van de nieuwe regeling voor de uitvoering in kaart laten brengen',
    ],
    // what only leads the sentence is the first to go
    [
      'Vanwege de drukte in het voorjaar en de vragen daarover stuurt BZK alleen de korte versie van de brochure over het toezicht.',
      'Alleen de korte versie van de brochure over het toezicht sturen',
    ],
    [
      'Actie BZK: hoe om te gaan met de verzoeken van de regio',
      'Hoe om te gaan met de verzoeken van de regio',
    ],
  ])('%s', (text, expected) => expect(titleIn(text)).toBe(expected));

  it('puts the item where the text points at it', () => {
    const agreed = 'Afgesproken wordt dat dit punt wordt geagendeerd voor het SGO.';
    expect(titleIn(agreed, 'Dashboard huisvesting')).toMatch(/^Dashboard huisvesting agenderen/);
    expect(titleIn('BZK stemt dit met VNG af.', 'Dashboard')).toBe('Dashboard: met VNG afstemmen');
    expect(titleIn('BZK en SZW nemen dit samen op.', 'Dashboard')).toBe('Dashboard: samen opnemen');
    expect(titleIn('SZW zal haar mensen hier ook over inlichten.', 'Dashboard?')).toBe(
      'Haar mensen over Dashboard inlichten',
    );
    expect(titleIn('Zouden jullie daar naar willen kijken?', 'Dashboard')).toBe('Naar Dashboard kijken');
    expect(titleIn('VWS wordt gevraagd daar voor vrijdag op te reageren.', 'Dashboard')).toBe(
      'Op Dashboard reageren',
    );
  });

  it('is none where it would not stand by itself', () => {
    expect(titleIn('BZK stemt dit met VNG af.')).toBeNull();
    expect(titleIn('BZK stemt dit met VNG af.', 'Rondvraag')).toBeNull();
    expect(titleIn('Anna belt nog.')).toBeNull();
    expect(titleIn('EZ komt hier later op terug.')).toBeNull();
    expect(titleIn('Zilverhuis komt hier op terug.')).toBeNull();
    expect(titleIn('SZW gaat daar achteraan.')).toBeNull();
    expect(titleIn('SZW neemt hiertoe het initiatief.')).toBeNull();
    expect(titleIn('De trekkersrol ligt bij FIN.')).toBeNull();
    expect(titleIn('Willen jullie daar uiterlijk vrijdag op reageren?')).toBeNull();
  });

  it('fits on a card and keeps its verb', () => {
    const long =
      'BZK zal het overzicht van alle lopende trajecten voor de verbetering van de dienstverlening aan burgers in de regio rondsturen.';
    const title = titleIn(long) ?? '';
    expect(title.length).toBeLessThanOrEqual(80);
    expect(title).toMatch(/^Overzicht van alle lopende trajecten .*rondsturen$/);
  });

  it('has no word that the text has not, but the infinitive', () => {
    const text = 'OCW past de bijlage over de scholen aan.';
    const words = (titleIn(text) ?? '').toLowerCase().split(' ');
    expect(words.filter((word) => !text.toLowerCase().includes(word))).toEqual(['aanpassen']);
  });
});

describe('the title of a task that says little', () => {
  it.each([
    ['SZW koppelt dit intern terug.', 'Huisvesting: intern terugkoppelen'],
    ['SZW denkt hierover na.', 'Huisvesting: nadenken'],
    ['Allen: graag voor vrijdag reageren.', 'Huisvesting: reageren'],
    ['SZW brengt de kosten in kaart.', 'Kosten in kaart brengen'],
    ['SZW stelt capaciteit beschikbaar.', 'Capaciteit beschikbaar stellen'],
  ])('%s', (text, title) => expect(titleIn(text, 'Huisvesting')).toBe(title));

  it('is none under an item that is about nothing in particular', () => {
    expect(titleIn('SZW denkt hierover na.', 'Rondvraag')).toBeNull();
  });
});
