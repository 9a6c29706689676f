import { createDepartments } from '../../src/departments/resolver';
import type { Finding } from '../../src/dutch/finding';
import type { LineContext } from '../../src/dutch/lineContext';
import type { Participant } from '../../src/dutch/participant';
import { readPassage } from '../../src/dutch/readPassage';

/** People at the table; all of them made up. */
export const participants: readonly Participant[] = [
  person('Anna Voorbeeld', ['VWS'], null),
  person('Jan de Proef', ['BZK'], null),
  person('Piet van der Test', ['GEOHUIS'], null),
  person('Proef, Mieke', ['SZW'], 'minuteTaker'),
  person('Karel Monster', ['FIN'], 'chair'),
  person('Olaf Onbekend', [], null),
  person(null, ['JENV'], null),
];

function person(name: string | null, departments: readonly string[], role: Participant['role']): Participant {
  return { name, departments, position: null, role };
}

/** A meeting on a Monday with those people. */
export const meeting: LineContext = {
  departments: createDepartments('2026-11-23'),
  meetingDate: '2026-11-23',
  itemTitle: null,
  speaker: null,
  present: ['VWS', 'BZK', 'GEOHUIS', 'SZW', 'FIN', 'JENV'],
  participants,
  calendar: [],
  correspondents: null,
  section: 'minutes',
  before: [],
};

/** The actions in a line. */
export function actionsIn(text: string, more: Partial<LineContext> = {}): readonly Finding[] {
  return readPassage(text, { ...meeting, ...more }).filter(({ kind }) => kind === 'action');
}

/** Who must do the first action in a line: "joint VWS BZK", "allen -JENV"; then "?" when concluded, and who is involved. */
export function ownerIn(text: string, more: Partial<LineContext> = {}): string {
  const [finding] = actionsIn(text, more);
  if (!finding?.action) return 'no action';
  const { responsible, involved } = finding.action;
  const codes =
    responsible.kind === 'everybody' ? responsible.except.map((code) => `-${code}`) : responsible.departments;
  const kind = { joint: '', sequence: 'dan:', everybody: 'allen' }[responsible.kind];
  return [
    kind,
    ...codes,
    finding.correspondent ? `(${finding.correspondent})` : '',
    finding.isOwnerInferred ? '?' : '',
    ...(involved.length > 0 ? ['met', ...involved] : []),
  ]
    .filter(Boolean)
    .join(' ');
}

/** Owner, day and title of the first action of a line; null where it has none. */
export function readIn(text: string): readonly (string | null)[] | null {
  const action = actionsIn(text, { calendar: [{ body: 'SGO', date: '2026-12-07' }] })[0]?.action;
  if (!action) return null;
  const { responsible, deadline, title } = action;
  const codes = responsible.kind === 'everybody' ? ['ALL', ...responsible.except] : responsible.departments;
  return [codes.join(responsible.kind === 'sequence' ? '>' : '+'), deadline?.date ?? null, title];
}
