import { expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { readPassage } from '../../src/dutch/readPassage';
import { meetingFrame } from '../../src/proposals/meetingFrame';
import { openProposals, type OpenProposal } from '../../src/proposals/openProposals';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { header, item, line } from '../minutes/build';

it('are the same for the lines that stand as they stood, so that a list of them shows only what changed', () => {
  const document = createMinutesDocument();
  document.seed({
    header: header(),
    attendees: [],
    blocks: [
      item('one', { title: 'Planning' }),
      line('a', { text: 'VWS stuurt de planning rond.' }),
      line('b', { text: 'Het is laat.' }),
      line('c', { text: 'BZK maakt een overzicht.' }),
    ],
  });
  const frame = meetingFrame(document.minutes(), createDepartments('2026-11-23'), []);
  const reading = { frame, readPassage, known: new WeakMap() };
  const open = () => [...openProposals(document.minutes(), reading)].filter(Boolean) as OpenProposal[];
  const before = open();
  expect(before.map(({ line }) => line.id)).toEqual(['a', 'c']);
  document.changeLine('a', { dismissed: true });
  const after = open();
  expect(after).toHaveLength(1);
  expect(after[0]).toBe(before[1]);
});
