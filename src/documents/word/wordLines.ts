import { BorderStyle, Paragraph, TextRun, type IParagraphOptions } from 'docx';
import type { ReportAction, ReportItem, ReportLine } from '../report';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { lists, styleIds } from './wordStyles';

/** A text as a run; every text of somebody's goes through here. */
export function run(
  text: string,
  options: { readonly bold?: boolean; readonly italics?: boolean } = {},
): TextRun {
  return new TextRun({ text: safeText(text), ...options });
}

/** An agenda item with its lines and sub-items, numbered by Word itself in one of its lists. */
export function itemParagraphs(item: ReportItem, list: string): readonly Paragraph[] {
  const numbering = item.label ? { reference: list, level: item.level } : undefined;
  return [
    new Paragraph({
      heading: item.level === 0 ? 'Heading1' : 'Heading2',
      numbering,
      children: [run(item.title)],
    }),
    ...(item.outcome ? [decisionParagraph([run(item.outcome)], 0)] : []),
    ...item.lines.flatMap(lineParagraphs),
    ...item.items.flatMap((sub) => itemParagraphs(sub, list)),
  ];
}

/** A line as it stands in the minutes; a decision and an action can be seen to be one. */
export function lineParagraphs(line: ReportLine): readonly Paragraph[] {
  const { speaker, speech } = line;
  const above =
    speech === 'begins' && speaker
      ? [new Paragraph({ style: styleIds.speaker, children: [run(`${speaker}:`)] })]
      : [];
  switch (line.kind) {
    case 'note':
      return [...above, new Paragraph({ ...bullet(line.depth), children: spoken(line) })];
    case 'decision':
      return [...above, decisionParagraph(spoken(line), line.depth)];
    case 'action':
      return [...above, ...actionParagraphs(line)];
  }
}

function decisionParagraph(text: readonly TextRun[], depth: number): Paragraph {
  return new Paragraph({
    style: styleIds.decision,
    indent: { left: 300 * depth },
    children: [run(`${words.decision}: `, { bold: true }), ...text],
  });
}

/** The words with a bar beside them, and below who must do it by when. */
function actionParagraphs(line: ReportLine): readonly Paragraph[] {
  const indent = { left: 300 * line.depth + 160 };
  // Word runs bars of one kind together: those of neighbours differ, in a way that nobody sees.
  const size = 18 + ((line.action?.number ?? 0) % 2);
  const border = { left: { style: BorderStyle.SINGLE, size, space: 6, color: 'auto' } };
  const words = new Paragraph({
    style: styleIds.action,
    indent,
    border,
    keepNext: line.action !== null,
    spacing: { after: 0 },
    children: spoken(line),
  });
  if (!line.action) return [words];
  return [words, new Paragraph({ style: styleIds.mark, indent, border, children: markRuns(line.action) })];
}

function markRuns({ number, responsible, dueText }: ReportAction): readonly TextRun[] {
  return [run(`${words.action} ${number}: `, { bold: true }), run(`${responsible} · ${dueText}`)];
}

function spoken({ speaker, speech, text }: ReportLine): TextRun[] {
  return speaker && speech === 'before' ? [run(`${speaker}: `), run(text)] : [run(text)];
}

function bullet(depth: number): Pick<IParagraphOptions, 'numbering'> {
  return { numbering: { reference: lists.bullets, level: Math.min(depth, 4) } };
}
