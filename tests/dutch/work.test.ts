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
