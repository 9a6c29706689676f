import type { Minutes } from '../../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../../minutes/build';

const departments = ['VWS', 'BZK', 'SZW', 'JENV'];

/** A working group of ministries: what everybody sends in by one day. */
export const mailedGroup: Minutes = {
  header: header({ title: 'Werkgroep Proef', place: '' }),
  attendees: departments.map((department) => attendee(department, { department })),
  blocks: [
    item('1', { title: 'Opdracht' }),
    line('11', {
      kind: 'action',
      text: 'Graag het ingevulde overzicht voor het eind van de dag.',
      action: action({
        title: 'Ingevuld overzicht sturen',
        responsible: { kind: 'everybody', except: [] },
        deadline: { date: '2026-11-25', words: 'woensdag eind van de dag' },
      }),
    }),
  ],
};
