import JSZip from 'jszip';
import { expect, it } from 'vitest';
import { actionCsv } from '../../src/documents/sheet/actionCsv';
import { actionSheet } from '../../src/documents/sheet/actionSheet';
import { action, line } from '../minutes/build';
import { hostile, minutes, reportOf } from './samples';

const evil = reportOf({
  ...minutes,
  blocks: [line('l', { kind: 'action', text: hostile, action: action({ title: `${hostile}; "x"\nregel` }) })],
});

it('a csv has a row for each department, with Dutch separators and a mark for Excel', () => {
  const lines = actionCsv(reportOf().actions).split('\r\n');
  expect(lines).toEqual([
    '\uFEFF"Nr";"Punt";"Actie";"Verantwoordelijk";"Uiterlijk";"Betrokken"',
    '"1";"3a Raming";"Cijfers leveren";"VWS";"2026-12-01";"Fin"',
    '"1";"3a Raming";"Cijfers leveren";"SZW";"2026-12-01";"Fin"',
    '"2";"3a Raming";"Namen doorgeven";"VWS";"";""',
    '',
  ]);
});

it('a csv never begins a cell with a formula, and keeps quotes and line ends inside it', () => {
  const csv = actionCsv(evil.actions);
  expect(csv).toContain(`"'=HYPERLINK(""http://kwaad.example"")`);
  expect(csv).not.toMatch(/(?:^|;)"[=+@-]/m);
});

it('a sheet has numbers, dates and texts, and no formula whatever is in an action', async () => {
  const zip = await JSZip.loadAsync(await actionSheet([...reportOf().actions, ...evil.actions]));
  const sheet = (await zip.file('xl/worksheets/sheet1.xml')?.async('string')) ?? '';
  expect(sheet).not.toContain('<f>');
  expect(sheet.match(/<row /g)).toHaveLength(5);
  const strings = (await zip.file('xl/sharedStrings.xml')?.async('string')) ?? '';
  expect(strings).toContain('=HYPERLINK(');
  expect(strings).toContain('Cijfers leveren');
  // 1 December 2026 in days since the beginning of 1900.
  expect(sheet).toContain('<v>46357</v>');
});
