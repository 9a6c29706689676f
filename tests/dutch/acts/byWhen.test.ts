import { describe, expect, it } from 'vitest';
import { actionsIn } from '../meeting';

const calendar = [
  { body: 'Voorbeeldoverleg', date: '2026-11-23' },
  { body: 'Voorbeeldoverleg', date: '2026-12-07' },
];
const due = (text: string) => actionsIn(text, { calendar })[0]?.action?.deadline?.date ?? null;

describe('by when', () => {
  it.each([
    ['BZK stuurt vrijdag de notitie rond.', '2026-11-27'],
    ['BZK stuurt de notitie rond. Uiterlijk vrijdag.', '2026-11-27'],
    ['VWS: BZK levert de lijst aan. vandaag nog', '2026-11-23'],
    ['SZW biedt aan om in Utrecht te vergaderen.', '2026-12-07'],
    ['SZW levert de stukken een week van tevoren aan.', '2026-11-30'],
    ['SZW stuurt de agenda drie dagen vooraf rond.', '2026-12-04'],
    ['BZK maakt een opzet die eind januari rond gaat.', '2027-01-31'],
    ['BZK vraagt bij de gemeente na of het kan, uiterlijk vrijdag.', '2026-11-27'],
    ['VWS zoekt het uit voor vrijdag.', '2026-11-26'],
    ['VWS stuurt de planning voor het kerstreces rond.', '2026-12-18'],
    ['VWS rekent dit door. Vrijdag is dat klaar.', '2026-11-27'],
    ['VWS rekent dit door. Deadline: 3 weken.', '2026-12-14'],
    ['VWS rekent dit door. Reken op eind volgende week.', '2026-12-04'],
    ['VWS rekent dit door. Het moet er echt voor 5 december liggen.', '2026-12-04'],
    ['VWS rekent dit door. Eerste beeld half december.', '2026-12-15'],
    ['VWS rekent dit door. Antwoord aan Anna voor 5 december.', '2026-12-04'],
    ['VWS rekent dit door. Dat stuk wordt op 4 december verwacht.', '2026-12-04'],
    ['Willen jullie daar uiterlijk vrijdag 12.00 uur op reageren?', '2026-11-27'],
  ])('%s', (text, date) => expect(due(text)).toBe(date));

  it('leaves the day of another paper to that', () => {
    expect(due('De actie blijft bij VWS. De notitie is 5 december gereed.')).toBeNull();
  });

  it.each([
    ['BZK stuurt de notitie rond. Vrijdag is het gebouw dicht.'],
    ['BZK brengt het plan onder de aandacht, bijvoorbeeld op het congres van 9 december.'],
    ['BZK stuurt de notitie rond. Afgelopen vrijdag.'],
    ['BZK stuurt de notitie rond. Deadline: drie bladzijden.'],
    ['BZK stuurt de notitie rond. De zaal moet voor vrijdag leeg zijn.'],
    ['SZW vraagt bij de gemeente na of de wethouder in januari kan komen.'],
    ['SZW stuurt een overzicht van de projecten voor het komende jaar rond.'],
    ['BZK stuurt de notitie rond. Antwoord op de vraag over vrijdag.'],
    ['BZK stuurt de notitie rond. Anna wordt vrijdag verwacht.'],
    ['BZK gaat na welke plannen vrijdag aflopen.'],
    ['BZK laat de tekst lezen voordat hij vrijdag naar de drukker gaat.'],
    ['BZK stuurt de notitie, zodat VWS vrijdag verder kan.'],
    ['BZK werkt de vandaag besproken wijzigingen uit.'],
    ['SZW schrijft de leden in voor 14 december.'],
    ['SZW zendt het vergaderschema voor het najaar rond.'],
    ['SZW stuurt de begroting voor het tweede kwartaal rond.'],
    ['SZW plant een vervolgoverleg in voor half januari.'],
  ])('no day: %s', (text) => {
    expect(actionsIn(text, { calendar })).toHaveLength(1);
    expect(due(text)).toBeNull();
  });

  it('keeps what the text names beside the day to propose', () => {
    const [finding] = actionsIn('BZK stuurt deze week de notitie rond.');
    expect(finding?.action?.deadline).toEqual({ date: '2026-11-27', words: 'deze week' });
    expect(finding?.deadline).toMatchObject({ kind: 'range', from: '2026-11-23', to: '2026-11-29' });
  });
});
