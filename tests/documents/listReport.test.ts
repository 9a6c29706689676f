import { expect, it } from 'vitest';
import { listMail } from '../../src/documents/list/listMail';
import { listCsv } from '../../src/documents/list/listSheet';
import type { ListReport } from '../../src/documents/list/listReport';

const report: ListReport = {
  title: 'Acties voor SZW',
  lead: 'Dit staat open.',
  rows: [
    {
      department: 'SZW',
      title: '=SOM(A1) <b>nakijken</b>; en "af"',
      due: '2026-11-30',
      agreedDue: '2026-11-27',
      state: '2 dagen te laat',
      isOverdue: true,
      meeting: 'Werkgroep',
      meetingDate: '2026-11-16',
      item: 'punt 3',
      together: 'samen met VWS',
    },
  ],
};

it('is a mail in which foreign text stays text', () => {
  const { html, text, subject } = listMail(report);
  expect(subject).toBe('Acties voor SZW');
  expect(html).toContain('&lt;b&gt;nakijken&lt;/b&gt;');
  expect(html).toContain('30 november 2026');
  expect(html).toContain('afgesproken: 27 november 2026');
  expect(text).toContain('samen met VWS');
});

it('is a sheet in which no text is a formula', () => {
  const [headings, row] = listCsv(report).split('\r\n');
  expect(headings).toContain('"Departement";"Actie";"Uiterlijk"');
  expect(row).toContain(`"'=SOM(A1) <b>nakijken</b>; en ""af"""`);
  expect(row).toContain('"2026-11-30";"2026-11-27"');
});
