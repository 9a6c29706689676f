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
    ['Deelnemers puzzeltocht uitnodigen voor de 20e (actie Anna)', 'Deelnemers puzzeltocht uitnodigen'],
    [
      'VWS levert nog deze maand, maar uiterlijk de 29e, de gegevens over de scholen aan.',
      'Gegevens over de scholen aanleveren',
    ],
    [
      'VWS levert de cijfers aan, waarna BZK de brief schrijft.',
      'Cijfers aanleveren, waarna BZK de brief schrijft',
    ],
  ])('%s', (text, expected) => expect(titleIn(text)).toBe(expected));

  it('puts the item where the text points at it', () => {
    const agreed = 'Afgesproken wordt dat dit punt wordt geagendeerd voor het SGO.';
    expect(titleIn(agreed, 'Dashboard huisvesting')).toMatch(/^Dashboard huisvesting agenderen/);
    expect(titleIn('BZK stemt dit met VNG af.', 'Dashboard')).toBe('Dashboard: met VNG afstemmen');
    expect(titleIn('BZK en SZW nemen dit samen op.', 'Dashboard')).toBe('Dashboard: samen opnemen');
  });

  it('is none where it would not stand by itself', () => {
    expect(titleIn('BZK stemt dit met VNG af.')).toBeNull();
    expect(titleIn('BZK stemt dit met VNG af.', 'Rondvraag')).toBeNull();
    expect(titleIn('Anna belt nog.')).toBeNull();
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
