import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { readMinutesFile, writeMinutesFile } from '../../src/workspace/minutesFile';

/** One file of every version that was ever written. They are never made anew: what was written then must open now. */
const folder = join(import.meta.dirname, 'files');
const files = readdirSync(folder);

describe('minutes written by every earlier Notulist', () => {
  it('are kept here, the version of today among them', () => {
    const { version } = writeMinutesFile('m', new Uint8Array(), new Date(0));
    const expected = Array.from({ length: version }, (_, at) => `version${at + 1}.notulist.json`);
    expect(files.toSorted()).toEqual(expected.toSorted());
  });

  it.each(files)('open, with everything in them: %s', (name) => {
    const file = readMinutesFile(readFileSync(join(folder, name), 'utf8'));
    const document = createMinutesDocument();
    document.merge(file.state);
    const { header, attendees, blocks } = document.minutes();
    expect(header).toMatchObject({ title: 'Voorbeeldoverleg', reference: 'VB-1', firstNumber: 1 });
    expect(attendees).toMatchObject([{ id: 'p1', department: 'AZ', roles: ['chair'] }]);
    expect(blocks).toMatchObject([
      { type: 'agendaItem', id: 'a1', title: 'Opening', level: 0 },
      { type: 'line', id: 'l1', text: 'opent de vergadering', speaker: 'AZ', kind: 'note' },
      {
        id: 'l2',
        depth: 1,
        kind: 'action',
        action: { responsible: { kind: 'joint', departments: ['SZW'] }, deadline: { date: '2026-11-27' } },
      },
    ]);
    expect(document.ledger().get('l2|SZW')).toMatchObject({ taskId: 'task', written: { due: '2026-11-27' } });
    document.destroy();
  });
});
