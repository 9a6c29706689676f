import { expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import type { CalendarEvent } from '../../src/graph/events';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import type { MinutesDocument } from '../../src/workspace/minutesDocument';
import { elementOf } from '../../src/workspace/outlineBlocks';
import { seedFromEvent } from '../../src/workspace/seedMinutes';

function eventIn(mailbox: string): CalendarEvent {
  const zone = 'UTC';
  return {
    id: `event in ${mailbox}`,
    iCalUId: 'uid',
    subject: 'Overleg',
    start: { dateTime: '2026-11-23T09:00:00', timeZone: zone },
    end: { dateTime: '2026-11-23T10:00:00', timeZone: zone },
    type: 'occurrence',
    seriesMasterId: `series in ${mailbox}`,
    onlineMeeting: null,
    organizer: { emailAddress: { name: 'Voorbeeld, Anna', address: 'anna@voorbeeld.nl' } },
    attendees: [],
    body: { contentType: 'text', content: 'Agenda\n1. Opening\n2. Begroting' },
    location: null,
    hideAttendees: false,
    isOrganizer: false,
    webLink: `https://outlook.example/${mailbox}`,
  };
}

function openedIn(mailbox: string): MinutesDocument {
  const document = createMinutesDocument();
  const departments = createDepartments('2026-11-23');
  const sources = { departments, directory: [], corrections: {}, me: null };
  seedFromEvent({ document, mark: 'm' }, eventIn(mailbox), sources);
  const line = { type: 'line', id: mailbox, text: mailbox, depth: 0, kind: 'note' } as const;
  document.outline.insert(1, [elementOf({ ...line, speaker: null, action: null })]);
  return document;
}

it('opened first from two mailboxes at once, minutes have one agenda, with what both typed under it', () => {
  const [one, other] = [openedIn('een'), openedIn('ander')];
  one.merge(other.encode());
  const words = one.minutes().blocks.map((block) => (block.type === 'line' ? block.text : block.title));
  expect(words.toSorted()).toEqual(['Begroting', 'Opening', 'ander', 'een']);
});
