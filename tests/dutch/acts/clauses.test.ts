import { describe, expect, it } from 'vitest';
import { actionsIn } from '../meeting';

/** Sentences as minutes have them, whose task only shows when their clauses are told apart; with who does it. */
describe('the task in a long sentence', () => {
  it.each([
    ['Jan gaat na welke contracten dit jaar aflopen.', ['BZK']],
    ['Anna legt met de inspectie vast welke dossiers het betreft.', ['VWS']],
    ['Mieke rekent door wat twee maanden vertraging kost.', ['SZW']],
    ['BZK stelt de gemeenten daarvan op de hoogte.', ['BZK']],
    ['Ter voorbereiding daarop zet Anna de uitkomsten op een rij.', ['VWS']],
    ['Jan neemt op zich om met de vakbonden een afspraak te maken.', ['BZK']],
    ['FIN is gevraagd om de raming te laten controleren.', ['FIN']],
    ['Jan licht de brief toe. De voorzitter verzoekt hem die brief met de leden te delen.', ['BZK']],
    ['SZW heeft nog vragen, die Mieke uiterlijk donderdag zal doorgeven.', ['SZW']],
    ['En Jan, kun jij nog contact opnemen met het archief?', ['BZK']],
  ])('%s', (text, departments) => {
    expect(actionsIn(text).at(-1)?.action?.responsible).toEqual({ kind: 'joint', departments });
  });

  it.each([
    'Van de departementen wordt verwacht dat zij de tabel vóór 4 december invullen.',
    'Reacties graag uiterlijk 4 december naar Jan.',
    'Daarnaast loopt een ieder zijn eigen dossiers nog eens na.',
  ])('is everybody’s: %s', (text) => {
    expect(actionsIn(text).at(-1)?.action?.responsible.kind).toBe('everybody');
  });

  it.each([
    'Bespreekt kort de planning voor het voorjaar.',
    'De minister heeft toegezegd de Kamer voor het reces te informeren.',
    'De nota die de minister in januari zal versturen, is nog vertrouwelijk.',
  ])('is none: %s', (text) => expect(actionsIn(text)).toEqual([]));

  it('is one for each that was agreed', () => {
    const owners = (text: string) => actionsIn(text).map(({ action }) => action?.responsible);
    const agreed =
      'Afgesproken is dat BZK de brief schrijft, dat SZW de cijfers aanlevert en dat Anna de zaal regelt.';
    expect(owners(agreed)).toEqual(
      ['BZK', 'SZW', 'VWS'].map((code) => ({ kind: 'joint', departments: [code] })),
    );
  });

  it('has a title without its frame', () => {
    const titles = (text: string) => actionsIn(text).map(({ action }) => action?.title);
    expect(titles('Ik maak voor vrijdag een eerste opzet van de nota.')).toEqual([
      'Eerste opzet van de nota maken',
    ]);
    expect(titles('Afgesproken is dat BZK een overzicht van de lasten verstrekt.')).toEqual([
      'Overzicht van de lasten verstrekken',
    ]);
    expect(titles('BZK komt uiterlijk vrijdag met een voorstel voor de zaalhuur.')).toEqual([
      'Met een voorstel voor de zaalhuur komen',
    ]);
    expect(titles('Jan neemt op zich om met de vakbonden het gesprek aan te gaan.')).toEqual([
      'Met de vakbonden het gesprek aangaan',
    ]);
    expect(titles('BZK zal de gemeenten vragen om cijfers aan te leveren.')).toEqual([
      'Gemeenten vragen om cijfers aan te leveren',
    ]);
    expect(titles('Anna gaat proberen de grote zaal te reserveren.')).toEqual(['Grote zaal reserveren']);
  });
});
