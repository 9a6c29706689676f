import type { ActionPoint } from '../../src/minutes/actionPoint';
import type { Attendee } from '../../src/minutes/attendee';
import type { AgendaItemBlock, Block, LineBlock } from '../../src/minutes/block';
import type { MeetingHeader, Minutes } from '../../src/minutes/minutes';

/** Small builders: each gives a plain value with what matters filled in. */
export function item(id: string, change: Partial<AgendaItemBlock> = {}): AgendaItemBlock {
  return {
    type: 'agendaItem',
    id,
    title: `Punt ${id}`,
    level: 0,
    inserted: false,
    outcome: null,
    presenter: null,
    proposed: false,
    ...change,
  };
}

export function line(id: string, change: Partial<LineBlock> = {}): LineBlock {
  return {
    type: 'line',
    id,
    text: `Regel ${id}`,
    depth: 0,
    kind: 'note',
    speaker: null,
    action: null,
    ...change,
  };
}

export function action(change: Partial<ActionPoint> = {}): ActionPoint {
  return {
    title: null,
    responsible: { kind: 'joint', departments: ['SZW'] },
    involved: [],
    deadline: null,
    ...change,
  };
}

export function attendee(id: string, change: Partial<Attendee> = {}): Attendee {
  return {
    id,
    name: `Voorbeeld, ${id}`,
    email: null,
    userId: null,
    department: null,
    departmentSource: null,
    unit: null,
    position: null,
    roles: [],
    deputyFor: null,
    guestForItem: null,
    presence: { kind: 'present' },
    ...change,
  };
}

export function header(change: Partial<MeetingHeader> = {}): MeetingHeader {
  return {
    title: 'Voorbeeldoverleg',
    start: '2026-11-23T16:30:00+01:00',
    end: '2026-11-23T18:00:00+01:00',
    place: 'Zaal 1',
    held: null,
    reference: null,
    firstNumber: 1,
    iCalUId: 'ical-1',
    seriesId: null,
    webLink: null,
    ...change,
  };
}

/** Minutes of these blocks, and nobody there. */
export function minutesOf(blocks: readonly Block[]): Minutes {
  return { header: header(), attendees: [], blocks };
}
