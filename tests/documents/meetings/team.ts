import { neutralStyle, type HouseStyle } from '../../../src/documents/houseStyle';
import type { Minutes } from '../../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../../minutes/build';

/** A colophon with whom to ask, and the number of pages. */
export const teamStyle: HouseStyle = {
  ...neutralStyle,
  organisation: 'Ministerie van Voorbeelden',
  unit: 'Directie Proef',
  colophon: [
    { heading: '', lines: ['Proefplein 2', '0000 AA Voorbeeldstad', 'T 070 000 00 00'] },
    { heading: 'Inlichtingen bij', lines: ['Dora Schijn', 'Adviseur'] },
  ],
  colophonFacts: ['date', 'pages'],
  headerFields: [
    { field: 'description', label: 'Betreft' },
    { field: 'date', label: 'Vergaderdatum en -tijd' },
    { field: 'place', label: 'Vergaderplaats' },
    { field: 'present', label: 'Aanwezig' },
    { field: 'absent', label: 'Afwezig' },
  ],
};

/** A management team: units that speak, a guest, nested bullets, an action of everybody, items with nothing under them. */
export const team: Minutes = {
  header: header({ title: 'MT Proef' }),
  attendees: [
    attendee('a', { name: 'Voorbeeld, Anna', department: 'PG', unit: 'PG' }),
    attendee('b', { name: 'Proef, Bram', department: 'SPORT' }),
    attendee('g', { name: 'Gast, Gijs', roles: ['guest'], guestForItem: '2' }),
  ],
  blocks: [
    item('1', { title: 'Opening' }),
    item('2', { title: 'Werken op afstand', presenter: 'i.a.v. Gijs Gast' }),
    line('21', { text: 'Uit de proef blijkt:', speaker: 'PG' }),
    line('22', { text: 'Minder reizen.', depth: 1 }),
    line('23', { text: 'Meer overleg.', depth: 1 }),
    line('24', {
      kind: 'action',
      text: 'Wie denkt er mee? (actie allen)',
      action: action({ title: 'Namen doorgeven', responsible: { kind: 'everybody', except: [] } }),
    }),
    item('3', { title: 'Collegiale toetsing' }),
    item('4', { title: 'Sluiting' }),
  ],
};
