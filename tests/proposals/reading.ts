import { createDepartments } from '../../src/departments/resolver';
import { readMinutes } from '../../src/dutch/readMinutes';
import { draftOf, type MinutesDraft } from '../../src/proposals/draftOf';

/** Minutes made up for the tests, in the shape in which ministries write them. */
export const document = `Omschrijving\tOverleg Voorbeeldzaken
Vergaderdatum en -tijd\t12 oktober 2026, 10.00 - 11.00 uur
Vergaderplaats\tZaal 3
Aanwezig\tA. Voorbeeld (BZK, vz), B. Monster (VWS), C. Proef (SZW), D. Dummy (AZ, secretaris)
Afwezig\tE. Fictief (OCW)

## 1. Opening en mededelingen

- BZK meldt dat de verhuizing op schema ligt.

## 2. Verslag vorige vergadering

Het verslag wordt vastgesteld.

## 3. Stand van de voorbereiding

### a. Planning

- VWS stuurt uiterlijk 20 oktober een nieuwe planning aan alle deelnemers.
- De planning van vorig jaar was te ruim.

## 4. Rondvraag

SZW:

- Vraagt aandacht voor de bezetting in december. SZW neemt het voortouw om een rooster te maken.
`;

/** The draft of a document, with ids in the order of making. */
export function draftFrom(text: string): MinutesDraft {
  let count = 0;
  const departments = createDepartments('2026-10-12');
  const reading = readMinutes(text, {
    departments: (date) => createDepartments(date),
    date: null,
    today: '2026-11-23',
    calendar: [],
  });
  const date = reading.meeting.date ?? '2026-11-23';
  return draftOf(reading, { departments, date, title: 'Zonder titel', newId: () => `n${++count}` });
}
