import type { Element } from 'domhandler';
import { longDay } from '../documentDates';
import { attributed, element, htmlDocument, written, type Content, type Style } from '../mail/element';
import type { RenderedMail } from '../mail/renderMail';
import { safeText } from '../safeText';
import { listReportWords as words, type ListReport, type ListReportRow } from './listReport';

/** Outlook's own programs know no inherited font in tables: it stands on every cell. */
const font: Style = {
  'font-family': 'Verdana, Arial, sans-serif',
  'font-size': '13px',
  'line-height': '19px',
};
const ruled: Style = {
  ...font,
  padding: '4px 8px 4px 0',
  'border-bottom': '1px solid #8c8c8c',
  'text-align': 'left',
};
const small: Style = { ...font, 'font-size': '12px', 'line-height': '17px' };

/** One department's list as a mail: what is previewed and what is drafted are this same value. */
export function listMail(report: ListReport): RenderedMail {
  const body = element('body', { margin: '0', padding: '8px', ...font }, [
    element('h1', { ...font, 'font-size': '18px', 'line-height': '24px', margin: '0 0 8px' }, [report.title]),
    ...(report.lead ? [element('p', { ...font, margin: '0 0 12px' }, [report.lead])] : []),
    table(report.rows),
  ]);
  return {
    subject: report.title,
    html: htmlDocument(report.title, body),
    text: safeText([report.title, report.lead, ...report.rows.map(rowText)].filter(Boolean).join('\n\n')),
    heading: report.title,
  };
}

function table(rows: readonly ListReportRow[]): Element {
  const { title, due, state } = words.columns;
  const headings = [title, due, state].map((name) =>
    attributed('th', { scope: 'col', align: 'left', valign: 'top', style: written(ruled) }, [name]),
  );
  return attributed(
    'table',
    {
      width: '100%',
      cellpadding: '0',
      cellspacing: '0',
      border: '0',
      style: 'border-collapse:collapse;max-width:640px',
    },
    [attributed('tr', {}, headings), ...rows.map(tableRow)],
  );
}

function tableRow(row: ListReportRow): Element {
  const remarks = [from(row), row.together].filter(Boolean);
  const agreed = row.agreedDue === null ? [] : [words.was(longDay(row.agreedDue))];
  const state: Content = row.isOverdue ? attributed('strong', {}, [row.state]) : row.state;
  return attributed('tr', {}, [
    cell('55%', [row.title, ...remarks.flatMap(under)]),
    cell('22%', [dayOf(row), ...agreed.flatMap(under)]),
    cell('23%', [state]),
  ]);
}

function cell(width: string, children: readonly Content[]): Element {
  return attributed('td', { valign: 'top', style: written({ ...ruled, width }) }, children);
}

function under(text: string): readonly Content[] {
  return [attributed('br', {}, []), element('span', small, [text])];
}

function rowText(row: ListReportRow): string {
  return `- ${row.title} (${[dayOf(row), row.state, row.together, from(row)].filter(Boolean).join('; ')})`;
}

function dayOf({ due }: ListReportRow): string {
  return due === null ? words.noDate : longDay(due);
}

function from({ meeting, meetingDate, item }: ListReportRow): string {
  return [words.agreedIn(meeting, longDay(meetingDate)), item].filter(Boolean).join(', ');
}
