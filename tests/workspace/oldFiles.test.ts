import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyRecord } from '../carryOver/build';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { readMinutesFile, writeMinutesFile } from '../../src/workspace/minutesFile';

const earlier = { id: 'eerder', title: 'Voorbeeldoverleg', date: '2026-11-16' };

/** What the second version says besides the minutes. */
const recordOf2 = {
  carried: [
    {
      action: {
        key: 'eerder|l9|BZK',
        born: earlier,
        department: 'BZK',
        state: 'underWay',
        due: '2026-11-20',
      },
      decisions: [
        { verdict: { kind: 'moved', from: '2026-11-20', due: '2026-12-04' }, by: 'Voorbeeld, Anna' },
      ],
    },
  ],
  brought: [{ key: 'eerder|a7', from: earlier, title: 'Huisvesting' }],
  adoptions: [{ meeting: earlier, amendment: 'punt 2: “acht” wordt “negen”', stands: true }],
  steps: [
    { kind: 'toAdopt', by: 'Voorbeeld, Anna' },
    {
      kind: 'adopted',
      on: '2026-11-30',
      amendment: null,
      minutes: { header: { title: 'Voorbeeldoverleg' } },
    },
  ],
};

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
    expect(document.record()).toMatchObject(name === 'version1.notulist.json' ? emptyRecord : recordOf2);
    expect(document.ledger().get('l2|SZW')).toMatchObject({ taskId: 'task', written: { due: '2026-11-27' } });
    document.destroy();
  });
});
