import {
  Footer,
  FrameAnchorType,
  Header,
  HeightRule,
  ImageRun,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  type IFrameOptions,
} from 'docx';
import type { HouseStyle, Logo } from '../houseStyle';
import type { Report, ReportBlock } from '../report';
import { reportWords as words } from '../reportWords';
import { safeText } from '../safeText';
import { run } from './wordLines';
import { styleIds } from './wordStyles';

/** An A4 page in twips: the text keeps clear of the column at the right, where the colophon stands. */
export const page = {
  width: 11906,
  height: 16838,
  left: 1417,
  right: 3120,
  top: 1700,
  bottom: 1300,
} as const;

const columnLeft = page.width - page.right + 220;

/** Who writes, at the top of the first page. */
export function letterhead({ letterhead }: Report, style: HouseStyle): Header {
  const lines = letterhead.map(
    (line, at) =>
      new Paragraph({
        spacing: { after: at === letterhead.length - 1 ? 280 : 0 },
        children: [run(line, { bold: at > 0 })],
      }),
  );
  const children = [...(style.logo ? [picture(style.logo, style.organisation)] : []), ...lines];
  // A header has a paragraph, also where there is nothing to say.
  return new Header({ children: children.length > 0 ? children : [new Paragraph({})] });
}

/** What comes back at the top of every later page, in the column of the colophon. `right` is the page's margin, in twips. */
export function runningHeader({ running }: Report, right: number): Header {
  const indent = { left: columnLeft - page.left, right: 700 - right };
  return new Header({ children: blockParagraphs(running, { indent }) });
}

/** Title and mark at the left, page x of y at the right. `width` is that of the text, in twips. */
export function footer({ title, status }: Report, width: number): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: styleIds.colophon,
        tabStops: [{ type: TabStopType.RIGHT, position: width }],
        children: [
          run([title, status].filter(Boolean).join(' · ')),
          new TextRun({
            children: [`\t${words.page} `, PageNumber.CURRENT, ` ${words.pageOf} `, PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

/** Addresses, date and reference, beside the header table of the first page. */
export function colophon({ colophon, hasPageCount }: Report): readonly Paragraph[] {
  const frame: IFrameOptions = {
    type: 'absolute',
    position: { x: columnLeft, y: 2900 },
    width: page.right - 220 - 700,
    height: 0,
    rule: HeightRule.AUTO,
    anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
  };
  const pages = hasPageCount
    ? [
        new Paragraph({ style: styleIds.colophonHeading, frame, children: [run(words.pages)] }),
        new Paragraph({
          style: styleIds.colophon,
          frame,
          children: [new TextRun({ children: [PageNumber.TOTAL_PAGES] })],
        }),
      ]
    : [];
  return [...blockParagraphs(colophon, { frame }), ...pages];
}

function blockParagraphs(
  blocks: readonly ReportBlock[],
  place: { readonly frame?: IFrameOptions; readonly indent?: { left: number; right: number } },
): readonly Paragraph[] {
  return blocks.flatMap(({ heading, lines }) => [
    ...(heading
      ? [new Paragraph({ style: styleIds.colophonHeading, ...place, children: [run(heading)] })]
      : []),
    ...lines.map((line) => new Paragraph({ style: styleIds.colophon, ...place, children: [run(line)] })),
  ]);
}

/** What nobody described is described by whose it is. */
function picture({ base64, type, width, height, description }: Logo, organisation: string): Paragraph {
  const pixels = (points: number) => Math.round((points * 96) / 72);
  const told = safeText(description.trim() || organisation || 'Logo');
  return new Paragraph({
    children: [
      new ImageRun({
        type,
        data: base64,
        transformation: { width: pixels(width), height: pixels(height) },
        altText: { name: 'logo', title: told, description: told },
      }),
    ],
  });
}
