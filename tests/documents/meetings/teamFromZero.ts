import type { Minutes } from '../../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../../minutes/build';

/** A management team that begins at item 0: double seats, who takes the minutes, a part, an item that comes back. */
export const teamFromZero: Minutes = {
  header: header({ title: 'MT Proef', firstNumber: 0 }),
  attendees: [
    attendee('a', { name: 'Voorbeeld, Anna', department: 'DGV', unit: 'WDGV + VGP' }),
    attendee('b', { name: 'Proef, Bram', department: 'PG' }),
    attendee('b2', { name: 'Proef, Bram', department: 'IZ' }),
    attendee('d', { name: 'Schijn, Dora', department: 'BPZ', roles: ['minuteTaker'] }),
    attendee('c', { name: 'Monster, Cato', presence: { kind: 'partial', note: 'eerste 15 min' } }),
    attendee('e', { name: null, department: 'PDC-19', presence: { kind: 'absent' } }),
  ],
  blocks: [
    item('0', { title: 'Woordvoering' }),
    line('01', {
      kind: 'action',
      text: 'Gaat terug naar de raad, daarna volgt een uitvraag.',
      speaker: 'DCo',
      action: action({ responsible: { kind: 'sequence', departments: ['DCO', 'PG', 'IZ'] } }),
    }),
    item('1', { title: 'Opening' }),
    item('1a', { title: 'Nieuws', level: 1 }),
    item('1b', { title: 'Terugkoppeling', level: 1 }),
    line('1b1', {
      kind: 'action',
      text: 'De lijst komt maandag terug.',
      action: action({
        responsible: { kind: 'joint', departments: [] },
        deadline: { date: '2026-11-30', words: 'maandag' },
      }),
    }),
  ],
};
