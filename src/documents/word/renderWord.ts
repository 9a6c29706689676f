import { Document, Packer, Paragraph, SectionType, type FileChild, type ISectionOptions } from 'docx';
import type { HouseStyle } from '../houseStyle';
import type { Report } from '../report';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { itemParagraphs, lineParagraphs, run } from './wordLines';
import { colophon, footer, letterhead, page, runningHeader } from './wordPages';
import { lists, wordNumbering, wordStyles } from './wordStyles';
import { actionTable, carriedTable, decisionTable, fieldTable } from './wordTables';

/** The document as a Word file: real styles, Word's own numbering, headers and footers, tables with heading rows, in Dutch. */
export async function renderWord(report: Report, style: HouseStyle): Promise<Uint8Array<ArrayBuffer>> {
  const firstNumber = Number(report.items.find(({ label }) => label)?.label ?? 1);
  const unnumbered = report.items.flatMap((item, at) => (item.label || item.items.length === 0 ? [] : [at]));
  const document = new Document({
    title: safeText(report.title),
    subject: safeText(report.name),
    creator: safeText(style.organisation || 'Notulist'),
    styles: wordStyles(style),
    numbering: wordNumbering(Number.isInteger(firstNumber) ? firstNumber : 1, unnumbered),
    features: { updateFields: false },
    sections: sections(report, style),
  });
  return new Uint8Array(await (await Packer.toBlob(document)).arrayBuffer());
}

/** The minutes beside the colophon's column; the lists over the whole width, on a page of their own behind minutes. */
function sections(report: Report, style: HouseStyle): ISectionOptions[] {
  const { line } = style.colours;
  const opening = [
    ...colophon(report),
    new Paragraph({ heading: 'Title', children: [run(report.name)] }),
    ...(report.status ? [new Paragraph({ children: [run(report.status, { bold: true })] })] : []),
    fieldTable(report.fields, line),
  ];
  const text = [
    ...report.lead.flatMap(lineParagraphs),
    ...report.items.flatMap((item, at) => itemParagraphs(item, item.label ? lists.agenda : lists.below(at))),
  ];
  const ofLists = listChildren(report, line);
  const isMinutes = report.kind === 'minutes';
  const first = firstSection(report, style, [...opening, ...(isMinutes ? text : ofLists)]);
  return isMinutes && ofLists.length > 0 ? [first, section(report, ofLists, page.left)] : [first];
}

/** Beside the column of the colophon, with the letterhead on its first page. */
function firstSection(report: Report, style: HouseStyle, children: readonly FileChild[]): ISectionOptions {
  const later = section(report, children, page.right);
  return {
    ...later,
    properties: { ...later.properties, titlePage: true },
    headers: { ...later.headers, first: letterhead(report, style) },
    footers: { ...later.footers, first: later.footers?.default },
  };
}

/** `right` is the margin there, in twips. */
function section(report: Report, children: readonly FileChild[], right: number): ISectionOptions {
  const width = page.width - page.left - right;
  const margin = { left: page.left, right, top: page.top, bottom: page.bottom };
  return {
    properties: {
      titlePage: false,
      type: SectionType.NEXT_PAGE,
      page: { size: { width: page.width, height: page.height }, margin },
    },
    headers: { default: runningHeader(report, right) },
    footers: { default: footer(report, width) },
    children: [...children],
  };
}

function listChildren(
  { actions, decisions, carried, kind }: Report,
  lineColour: string,
): readonly FileChild[] {
  const heading = (text: string) => new Paragraph({ heading: 'Heading1', children: [run(text)] });
  const isAlone = kind !== 'minutes';
  const nothing = {
    minutes: '',
    actions: actions.length === 0 ? words.noActions : '',
    decisions: decisions.length === 0 ? words.noDecisions : '',
  }[kind];
  return [
    ...(nothing ? [new Paragraph({ children: [run(nothing)] })] : []),
    ...(actions.length > 0
      ? [heading(isAlone ? words.actions : words.actionList), actionTable(actions, lineColour)]
      : []),
    ...(carried.length > 0 ? [heading(words.carriedList), carriedTable(carried, lineColour)] : []),
    ...(decisions.length > 0
      ? [heading(isAlone ? words.decisions : words.decisionList), decisionTable(decisions, lineColour)]
      : []),
  ];
}
