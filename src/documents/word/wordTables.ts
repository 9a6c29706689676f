import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  WidthType,
  type ITableBordersOptions,
} from 'docx';
import { listed } from '../../language/language';
import type { ReportAction, ReportCarried, ReportDecision, ReportField } from '../report';
import { reportWords as words } from '../reportWords';
import { run } from './wordLines';
import { styleIds } from './wordStyles';

/** A column: its heading and its width in hundredths of the table's. */
interface Column {
  readonly heading: string;
  readonly width: number;
}

/** In line with the text at the left, a little air to the next column, in twips. */
const cellMargins = { left: 0, right: 120 } as const;

/** Label and value of each field, a hairline between them. Word asks a heading row of every table: the first, which says what this is. */
export function fieldTable(fields: readonly ReportField[], lineColour: string): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: [2500, 4869],
    borders: hairlines(lineColour),
    margins: cellMargins,
    tableLook: { firstRow: true, firstColumn: true },
    rows: fields.map(
      ({ label, value }, at) =>
        new TableRow({
          cantSplit: true,
          tableHeader: at === 0,
          children: [cell(label, styleIds.label, 34), cell(value, styleIds.cell, 66)],
        }),
    ),
  });
}

/** The action list: its heading row comes back on every page. */
export function actionTable(actions: readonly ReportAction[], lineColour: string): Table {
  const columns = [
    { heading: words.number, width: 7 },
    { heading: words.action, width: 45 },
    { heading: words.responsible, width: 27 },
    { heading: words.due, width: 21 },
  ];
  const rows = actions.map(({ number, title, responsible, dueText }) => [
    String(number),
    title,
    responsible,
    dueText,
  ]);
  return listTable(columns, rows, lineColour);
}

/** What came back from earlier meetings. */
export function carriedTable(carried: readonly ReportCarried[], lineColour: string): Table {
  const columns = [
    { heading: words.number, width: 7 },
    { heading: words.action, width: 37 },
    { heading: words.responsible, width: 16 },
    { heading: words.due, width: 18 },
    { heading: words.stand, width: 22 },
  ];
  const rows = carried.map(({ number, title, born, departments, dueText, stand }) => [
    String(number),
    `${title} (${words.agreed(born)})`,
    listed(departments, 'nl'),
    dueText,
    stand,
  ]);
  return listTable(columns, rows, lineColour);
}

/** The decision list. */
export function decisionTable(decisions: readonly ReportDecision[], lineColour: string): Table {
  const columns = [
    { heading: words.number, width: 7 },
    { heading: words.item, width: 33 },
    { heading: words.decision, width: 60 },
  ];
  const rows = decisions.map(({ number, itemPath, itemTitle, text }) => [
    String(number),
    [itemPath, itemTitle].filter(Boolean).join(' '),
    text,
  ]);
  return listTable(columns, rows, lineColour);
}

function listTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  lineColour: string,
): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: columns.map(({ width }) => width * 90),
    borders: hairlines(lineColour),
    margins: cellMargins,
    tableLook: { firstRow: true },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ heading, width }) => cell(heading, styleIds.columnHeading, width)),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({
            cantSplit: true,
            children: texts.map((text, at) => cell(text, styleIds.cell, columns[at]?.width ?? 0)),
          }),
      ),
    ],
  });
}

function cell(text: string, style: string, width: number): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.PERCENTAGE },
    children: [new Paragraph({ style, children: [run(text)] })],
  });
}

function hairlines(color: string): ITableBordersOptions {
  const line = { style: BorderStyle.SINGLE, size: 4, color };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none };
}
