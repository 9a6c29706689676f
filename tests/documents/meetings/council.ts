import { neutralStyle, type HouseStyle } from '../../../src/documents/houseStyle';
import type { Minutes } from '../../../src/minutes/minutes';
import { attendee, header, item, line } from '../../minutes/build';

/** Letterhead with address and contact; date and reference come back on later pages. */
export const councilStyle: HouseStyle = {
  ...neutralStyle,
  organisation: 'Ministerie van Voorbeelden',
  unit: 'Kabinet Proef',
  colophon: [
    { heading: '', lines: ['Proefstraat 1', '0000 AA Voorbeeldstad', 'www.voorbeelden.example'] },
    { heading: 'Contactpersoon', lines: ['D. Schijn', 'd.schijn@voorbeelden.example'] },
  ],
  colophonFacts: ['date', 'reference'],
  speakers: 'above',
};

/** A weekly council: an inserted item, somebody ringing in, minutes adopted with an amendment, a round by department. */
export const council: Minutes = {
  header: header({
    title: 'Proefberaad',
    start: '2026-11-24T16:30:00+01:00',
    end: '2026-11-24T18:00:00+01:00',
    reference: '7654321',
  }),
  attendees: [
    attendee('a', { name: 'A. Voorbeeld', department: 'AZ', unit: 'KMP', position: 'SG', roles: ['chair'] }),
    attendee('b', { name: 'B. Proef', department: 'DEF', unit: 'SG', position: 'SG' }),
    attendee('c', { name: 'C. Monster', department: 'BZK', unit: 'DGOO', presence: { kind: 'phone' } }),
    attendee('d', { name: 'D. Schijn', roles: ['secretary'] }),
  ],
  blocks: [
    item('1', { title: 'Opening' }),
    line('1a', { text: 'De hamer gaat over.', speaker: 'SG AZ' }),
    item('x', { title: 'bezetting', inserted: true }),
    line('x1', { text: 'DGOO licht de cijfers toe.' }),
    item('2', {
      title: 'Verslag vorige keer',
      outcome: { kind: 'adopted', amendment: 'de tweede zin van punt 4 vervalt' },
    }),
    item('3', { title: 'Afstemming' }),
    item('3a', { title: 'Vrijdag', level: 1 }),
    item('3b', { title: 'Voorportalen', level: 1 }),
    line('3b1', { text: 'Besproken.' }),
    item('4', { title: 'Rondvraag' }),
    line('41', { text: 'Vraagt aandacht voor de bezetting.', speaker: 'JenV' }),
    line('42', { text: 'Licht de planning toe.', speaker: 'JenV' }),
    line('43', { text: 'Deelt een agenda.', speaker: 'BZK' }),
  ],
};
