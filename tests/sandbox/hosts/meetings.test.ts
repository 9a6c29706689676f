import { expect, it } from 'vitest';
import { listMeetings } from '../../../sandbox/hosts/landing/meetings';
import { createWorld } from '../../../sandbox/world/createWorld';

const world = createWorld('2026-11-23');
const { day, today, earlier } = listMeetings(world);

it('lists every meeting and call once, by time', () => {
  expect(day).toBe('maandag 23 november');
  expect(today.map((meeting) => meeting.key)).toEqual([
    ...['mt-maart', 'weekoverleg', 'doorbraak', 'mt-dgv', 'kwetsbare-groepen', 'groot', 'sgo'],
    'adhoc',
  ]);
  expect(earlier.map((meeting) => meeting.key)).toEqual(['weekoverleg-3', 'weekoverleg-2', 'weekoverleg-1']);
});

it('opens Outlook as the secretary is invited, and not for a call without an event', () => {
  const outlook = Object.fromEntries(today.map((meeting) => [meeting.key, meeting.outlook]));
  expect(outlook).toMatchObject({
    sgo: '/outlook/?meeting=sgo&as=organizer',
    doorbraak: '/outlook/?meeting=doorbraak&as=attendee',
    adhoc: null,
  });
});
