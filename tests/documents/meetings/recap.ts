import type { Minutes } from '../../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../../minutes/build';

/** A working group whose minutes are a mail: one after the other, together, put off, and on to another body. */
export const recap: Minutes = {
  header: header({ title: 'Werkgroep Brief' }),
  attendees: ['VWS', 'BZK', 'VNG'].map((department) => attendee(department, { department })),
  blocks: [
    item('1', { title: 'Brief' }),
    line('11', {
      kind: 'action',
      text: 'VWS maakt een schone versie, waarna BZK het overneemt.',
      action: action({
        title: 'Schone versie van de brief maken',
        responsible: { kind: 'sequence', departments: ['VWS', 'BZK'] },
      }),
    }),
    item('2', { title: 'Overleg' }),
    line('21', {
      kind: 'action',
      text: 'VNG en BZK overleggen of het doorgaat.',
      action: action({
        title: 'Over de doorgang overleggen',
        responsible: { kind: 'joint', departments: ['VNG', 'BZK'] },
      }),
    }),
    line('22', { kind: 'decision', text: 'Besluit: wekelijks bijeenkomen.' }),
    item('3', { title: 'Overzicht', outcome: { kind: 'postponed' } }),
    item('4', { title: 'Cijfers', outcome: { kind: 'referred', body: 'het bestuurlijk beraad' } }),
  ],
};
