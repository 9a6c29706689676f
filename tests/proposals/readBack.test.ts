import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDepartments } from '../../src/departments/resolver';
import { neutralStyle, type HouseStyle } from '../../src/documents/houseStyle';
import { renderMail } from '../../src/documents/mail/renderMail';
import { makeReport } from '../../src/documents/makeReport';
import type { Report, ReportItem, ReportLine } from '../../src/documents/report';
import { renderWord } from '../../src/documents/word/renderWord';
import { readFile } from '../../src/files/readFile';
import type { Minutes } from '../../src/minutes/minutes';
import { draftFrom } from './reading';
import { writtenMinutes } from './writtenMinutes';

const styles: readonly HouseStyle[] = [
  neutralStyle,
  { ...neutralStyle, speakers: 'above' },
  { ...neutralStyle, attendance: 'departments' },
  {
    ...neutralStyle,
    organisation: 'Ministerie van Voorbeelden',
    unit: 'Bureau Proef',
    colophon: [{ heading: 'Bezoekadres', lines: ['Proefstraat 1', '0000 AA Voorbeeldstad'] }],
  },
];

/** Each way in which minutes leave: what a secretary would read back in. */
const forms: Readonly<Record<string, (report: Report, style: HouseStyle) => Promise<string>>> = {
  'the Word file': async (report, style) => readFile('verslag.docx', await renderWord(report, style)),
  'the mail': (report) => readFile('verslag.html', new TextEncoder().encode(mailOf(report).html)),
  'the mail in plain words': (report) => Promise.resolve(mailOf(report).text),
};

function mailOf(report: Report) {
  const greeting = 'Beste collega’s,\n\nHierbij het verslag.';
  return renderMail({ report, form: 'full', greeting, changes: null, hasAttachment: true });
}

function reportOf(minutes: Minutes, style: HouseStyle): Report {
  const departments = createDepartments('2026-11-23');
  return makeReport(minutes, {
    kind: 'minutes',
    style,
    status: { kind: 'toAdopt' },
    departments,
    date: '2026-11-24',
  });
}

/** What a page says, without how it looks: who speaks and how deep a line stands is not held here. */
function said({ fields, lead, items, actions, decisions }: Report) {
  return {
    fields,
    lead: lead.map(lineOf),
    items: items.flatMap(itemOf),
    actions: actions.map((action) => [action.itemPath, action.title, action.responsible, action.due]),
    decisions: decisions.map(({ itemPath, text }) => [itemPath, text]),
  };
}

function itemOf({ label, title, outcome, lines, items }: ReportItem): readonly string[] {
  const became = outcome ? [`decision ${outcome}`] : [];
  return [`${label}. ${title}`, ...became, ...lines.map(lineOf), ...items.flatMap(itemOf)];
}

function lineOf({ kind, text, action }: ReportLine): string {
  return [kind, action?.number, text].filter(Boolean).join(' ');
}

describe.each(Object.entries(forms))('minutes that are read back from %s', (_, written) => {
  it('are the minutes they were', async () => {
    await fc.assert(
      fc.asyncProperty(writtenMinutes, fc.constantFrom(...styles), async (minutes, style) => {
        const report = reportOf(minutes, style);
        const { header, attendees, blocks } = draftFrom(await written(report, style));
        const back = { attendees, blocks, header: { ...minutes.header, ...header } };
        expect(said(reportOf(back, style))).toEqual(said(report));
      }),
      { numRuns: 8 },
    );
  });
});
