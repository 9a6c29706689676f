import { createDepartments } from '../../src/departments/resolver';
import type { HouseStyle } from '../../src/documents/houseStyle';
import { neutralStyle } from '../../src/documents/houseStyle';
import { makeReport, type ReportSettings } from '../../src/documents/makeReport';
import type { Report } from '../../src/documents/report';
import type { Minutes } from '../../src/minutes/minutes';
import { action, attendee, header, item, line } from '../minutes/build';

export const departments = createDepartments('2026-11-23', []);

/** A style as a ministry might fill it in. */
export const filledStyle: HouseStyle = {
  ...neutralStyle,
  organisation: 'Ministerie van Voorbeelden',
  unit: 'Bureau Proef',
  colophon: [{ heading: 'Bezoekadres', lines: ['Proefstraat 1', '0000 AA Voorbeeldstad'] }],
};

/** A meeting with everything a document can show. */
export const minutes: Minutes = {
  header: header({ title: 'Proefoverleg', reference: '123-456' }),
  attendees: [
    attendee('a', { name: 'Voorbeeld, Anna', department: 'AZ', roles: ['chair'] }),
    attendee('b', {
      name: 'Proef, Bram',
      department: 'VWS',
      presence: { kind: 'partial', note: 'eerste 15 min' },
    }),
    attendee('c', { name: 'Monster, Cato', roles: ['secretary'] }),
    attendee('d', { name: null, department: 'DEF', presence: { kind: 'absent' } }),
  ],
  blocks: [
    item('i1', { title: 'Opening' }),
    line('l1', { text: 'De voorzitter opent.', speaker: 'AZ' }),
    line('l2', { text: 'Met een toelichting.', depth: 1 }),
    item('i2', { title: 'Vorig verslag', outcome: { kind: 'adopted', amendment: null } }),
    item('i3', { title: 'Huisvesting', inserted: true }),
    line('l3', { kind: 'decision', text: 'Besluit: de norm blijft gelijk.' }),
    item('i4', { title: 'Begroting' }),
    item('i5', { title: 'Raming', level: 1 }),
    line('l4', {
      kind: 'action',
      text: 'Actie VWS en SZW: cijfers leveren',
      action: action({
        responsible: { kind: 'joint', departments: ['VWS', 'SZW'] },
        involved: ['FIN'],
        deadline: { date: '2026-12-01', words: null },
      }),
    }),
    line('l5', {
      kind: 'action',
      text: 'Namen doorgeven (actie allen)',
      action: action({ responsible: { kind: 'everybody', except: ['AZ'] } }),
    }),
  ],
};

export function reportOf(value: Minutes = minutes, change: Partial<ReportSettings> = {}): Report {
  return makeReport(value, {
    kind: 'minutes',
    style: filledStyle,
    status: { kind: 'draft' },
    departments,
    date: '2026-11-24',
    ...change,
  });
}

/** Text of every kind that a program could take for something else. */
export const hostile =
  '=HYPERLINK("http://kwaad.example") <script>alert(1)</script> & "aanhaling" \u202Eomgekeerd\u202C مرحبا 👩‍👩‍👧 \uD800 \u0000\u0007 einde';
