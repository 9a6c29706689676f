import type { Element } from 'domhandler';
import { listed } from '../../language/language';
import type { Change } from '../../minutes/changes';
import type { Report, ReportAction, ReportCarried, ReportField, ReportItem, ReportLine } from '../report';
import { reportWords as words } from '../reportWords';
import { attributed, element, htmlDocument, written, type Content, type Style } from './element';
import { actionRemarks, byDepartment, type DepartmentActions, type MailRequest } from './mailReport';

/** Outlook's own programs know no inherited font in tables: it stands on every cell. No background, so that dark looks stay dark. */
const font: Style = {
  'font-family': 'Verdana, Arial, sans-serif',
  'font-size': '13px',
  'line-height': '19px',
};
const line = '1px solid #8c8c8c';
const small: Style = { ...font, 'font-size': '12px', 'line-height': '17px' };

/** The mail as HTML that Outlook, on every device, shows as it was previewed: tables, inline styles, a named font. */
export function mailHtml(request: MailRequest): string {
  const { report } = request;
  const body = element('body', { margin: '0', padding: '0', ...font }, [
    attributed(
      'table',
      {
        role: 'presentation',
        width: '100%',
        cellpadding: '0',
        cellspacing: '0',
        border: '0',
        style: 'max-width:640px',
      },
      [row([cell(content(request), { padding: '8px' })])],
    ),
  ]);
  return htmlDocument(report.title, body);
}

function content(request: MailRequest): readonly Content[] {
  const { report, form, greeting, changes, hasAttachment } = request;
  return [
    ...greeting
      .split('\n')
      .filter(Boolean)
      .map((text) => paragraph([text])),
    heading('h1', report.title),
    ...(report.status ? [paragraph([bold(report.status)])] : []),
    ...(changes ? [changeList(changes)] : []),
    ...fieldRows(report.fields),
    ...actionParts(report),
    ...carriedParts(report.carried),
    ...decisionParts(report),
    ...(form === 'full' ? textParts(report) : []),
    ...(hasAttachment ? [paragraph([words.attached[report.kind]])] : []),
    ...report.letterhead.map((text) => element('p', { ...small, margin: '0' }, [text])),
  ];
}

function fieldRows(fields: readonly ReportField[]): readonly Content[] {
  const filled = fields.filter(({ value }) => value);
  if (filled.length === 0) return [];
  return [
    table(
      {},
      filled.map(({ label, value }) =>
        row([
          attributed(
            'th',
            {
              scope: 'row',
              align: 'left',
              valign: 'top',
              width: '30%',
              style: written(ruled({ 'font-weight': 'normal' })),
            },
            [label],
          ),
          cell([value], ruled()),
        ]),
      ),
    ),
  ];
}

function actionParts({ actions, kind }: Report): readonly Content[] {
  if (kind === 'decisions') return [];
  if (actions.length === 0) return [paragraph([words.noActions])];
  return [heading('h2', words.actionsByDepartment), ...byDepartment(actions).flatMap(departmentPart)];
}

function departmentPart({ department, actions }: DepartmentActions): readonly Content[] {
  return [
    heading('h3', department),
    table({}, [
      columnHeadings([words.number, words.action, words.due]),
      ...actions.map((action) =>
        row([
          cell([String(action.number)], ruled({ width: '8%' })),
          cell([action.title, ...remark(action, department)], ruled({ width: '65%' })),
          cell([action.dueText], ruled({ width: '27%' })),
        ]),
      ),
    ]),
  ];
}

/** Who has the same to do, and who is involved. */
function remark(action: ReportAction, department: string): readonly Content[] {
  const remarks = actionRemarks(action, department).join('; ');
  return remarks ? [attributed('br', {}, []), element('span', small, [`(${remarks})`])] : [];
}

function carriedParts(carried: readonly ReportCarried[]): readonly Content[] {
  if (carried.length === 0) return [];
  return [
    heading('h2', words.carriedList),
    table({}, [
      columnHeadings([words.action, words.due, words.stand]),
      ...carried.map(({ title, departments, born, dueText, stand }) =>
        row([
          cell(
            [
              title,
              attributed('br', {}, []),
              element('span', small, [`${listed(departments, 'nl')}, ${words.agreed(born)}`]),
            ],
            ruled({ width: '50%' }),
          ),
          cell([dueText], ruled({ width: '25%' })),
          cell([stand], ruled({ width: '25%' })),
        ]),
      ),
    ]),
  ];
}

function decisionParts({ decisions, kind }: Report): readonly Content[] {
  if (decisions.length === 0) return kind === 'decisions' ? [paragraph([words.noDecisions])] : [];
  return [
    heading('h2', words.decisions),
    table({}, [
      columnHeadings([words.item, words.decision]),
      ...decisions.map(({ itemPath, itemTitle, text }) =>
        row([
          cell([[itemPath, itemTitle].filter(Boolean).join(' ')], ruled({ width: '35%' })),
          cell([text], ruled({ width: '65%' })),
        ]),
      ),
    ]),
  ];
}

function textParts({ lead, items }: Report): readonly Content[] {
  return [heading('h2', words.text), ...lead.map(linePart), ...items.flatMap(itemParts)];
}

function itemParts(item: ReportItem): readonly Content[] {
  const label = item.label ? `${item.label}. ` : '';
  return [
    heading(item.level === 0 ? 'h3' : 'h4', `${label}${item.title}`),
    ...(item.outcome ? [paragraph([bold(`${words.decision}: `), item.outcome])] : []),
    ...item.lines.map(linePart),
    ...item.items.flatMap(itemParts),
  ];
}

/** Lines are paragraphs with a bullet of their own: lists lose their indent in some programs. */
function linePart({ kind, speaker, text, depth, action }: ReportLine): Content {
  const indent = { ...font, margin: '0 0 5px', 'padding-left': `${12 + 14 * depth}px` };
  const said = speaker ? `${speaker}: ${text}` : text;
  if (kind === 'decision') return element('p', indent, [bold(`${words.decision}: `), said]);
  if (kind === 'action' && action) {
    const mark = `${words.action} ${action.number}: ${action.responsible} · ${action.dueText}`;
    return element('p', indent, [said, attributed('br', {}, []), element('span', small, [bold(mark)])]);
  }
  return element('p', indent, [`• ${said}`]);
}

function changeList(changes: readonly Change[]): Content {
  const rows = changes.map(({ kind, itemPath, itemTitle, before, after, isActionOnly }) => {
    const what = after ?? before ?? '';
    const was = kind === 'changed' && !isActionOnly && before ? [words.was(before)] : [];
    const remarks = isActionOnly ? [words.actionChanged] : was;
    return row([
      cell([words.changed[kind]], ruled({ width: '20%' })),
      cell([[itemPath, itemTitle].filter(Boolean).join(' ')], ruled({ width: '30%' })),
      cell(
        [what, ...remarks.flatMap((text) => [attributed('br', {}, []), element('span', small, [text])])],
        ruled({ width: '50%' }),
      ),
    ]);
  });
  return element('div', {}, [heading('h2', words.changes), table({}, rows)]);
}

function table(attributes: Readonly<Record<string, string>>, rows: readonly Element[]): Element {
  const plain = { width: '100%', cellpadding: '0', cellspacing: '0', border: '0' };
  return attributed(
    'table',
    { ...plain, ...attributes, style: 'border-collapse:collapse;margin:0 0 12px' },
    rows,
  );
}

function columnHeadings(names: readonly string[]): Element {
  return row(
    names.map((name) =>
      attributed(
        'th',
        { scope: 'col', align: 'left', valign: 'top', style: written(ruled({ 'font-weight': 'bold' })) },
        [name],
      ),
    ),
  );
}

function row(cells: readonly Element[]): Element {
  return attributed('tr', {}, cells);
}

function cell(children: readonly Content[], style: Style): Element {
  return attributed('td', { valign: 'top', style: written({ ...font, ...style }) }, children);
}

function ruled(style: Style = {}): Style {
  return { ...font, padding: '4px 8px 4px 0', 'border-bottom': line, 'text-align': 'left', ...style };
}

function heading(name: 'h1' | 'h2' | 'h3' | 'h4', text: string): Element {
  const sizes = { h1: '18px', h2: '15px', h3: '13px', h4: '13px' };
  const above = { h1: '8px', h2: '16px', h3: '10px', h4: '8px' };
  const style = { ...font, 'font-size': sizes[name], 'line-height': '24px', 'font-weight': 'bold' };
  return element(name, { ...style, margin: `${above[name]} 0 4px` }, [text]);
}

function paragraph(children: readonly Content[]): Element {
  return element('p', { ...font, margin: '0 0 8px' }, children);
}

function bold(text: string): Element {
  return attributed('strong', {}, [text]);
}
