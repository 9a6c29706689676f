import type { Document, Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import type { HouseStyle } from '../../src/documents/houseStyle';
import { makeReport } from '../../src/documents/makeReport';
import type { ReportKind } from '../../src/documents/report';
import { renderWord } from '../../src/documents/word/renderWord';
import type { Minutes } from '../../src/minutes/minutes';
import { council, councilStyle } from './meetings/council';
import { mailedGroup } from './meetings/mailedGroup';
import { recap } from './meetings/recap';
import { team, teamStyle } from './meetings/team';
import { teamFromZero } from './meetings/teamFromZero';
import { departments, filledStyle, minutes, reportOf } from './samples';
import { all, textOf, wordText, type WordText } from './wordText';

const dot =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const logo = { base64: dot, type: 'png', width: 40, height: 40, description: '' } as const;

/** Each kind of meeting, and each kind of document, as an office would send it. */
const documents: readonly (readonly [string, Minutes, ReportKind, HouseStyle])[] = [
  ['the minutes of a council', council, 'minutes', { ...councilStyle, logo }],
  ['the minutes of a team', team, 'minutes', teamStyle],
  ['the minutes of a group that mails', mailedGroup, 'minutes', filledStyle],
  ['minutes that begin at 0', teamFromZero, 'minutes', teamStyle],
  ['a recap', recap, 'minutes', filledStyle],
  ['minutes of which nothing was said', { ...minutes, attendees: [], blocks: [] }, 'minutes', filledStyle],
  ['an action list', minutes, 'actions', filledStyle],
  ['a decision list', minutes, 'decisions', { ...filledStyle, logo }],
];

/** Word's own rules: https://support.microsoft.com/office/rules-for-the-accessibility-checker-651e08f2-0fc3-4e10-aaca-74b4a67101c1 */
describe.each(documents)('%s, checked as Word checks', async (_, value, kind, style) => {
  const report = makeReport(value, {
    kind,
    style,
    status: { kind: 'draft' },
    departments,
    date: '2026-11-24',
  });
  const file = await wordText(await renderWord(report, style));
  const body = file.part('word/document.xml');

  it('has a title and a language', () => {
    const core = file.part('docProps/core.xml');
    const title = core.getElementsByTagName('dc:title')[0]?.textContent;
    expect(title).toBe(report.title);
    const [defaults] = all(file.part('word/styles.xml'), 'rPrDefault');
    expect(all(defaults!, 'lang').map((lang) => lang.getAttribute('w:val'))).toEqual(['nl-NL']);
  });

  it('has headings in order, none of them empty, below one title', () => {
    expect(paragraphsOf(body, 'Title').map(textOf)).toEqual([report.name]);
    const levels = [0, ...file.headings.map(({ level }) => level)];
    const steps = levels.slice(1).map((level, at) => level - levels[at]!);
    expect(Math.max(0, ...steps)).toBeLessThanOrEqual(1);
    expect(file.headings.filter(({ text }) => text.trim() === '')).toEqual([]);
  });

  it('has a heading row in every table, which comes back, and no cell that is merged, or in a cell', () => {
    for (const table of all(body, 'tbl')) {
      const rows = all(table, 'tr');
      expect(rows.map(isHeading)).toEqual(rows.map((_row, at) => at === 0));
      expect(new Set(rows.map((row) => all(row, 'tc').length)).size).toBe(1);
      for (const merged of ['gridSpan', 'vMerge', 'tbl']) expect(all(table, merged)).toEqual([]);
    }
  });

  it('has words for every picture, and none beside the text', () => {
    for (const part of partsOf(file)) {
      const pictures = [...part.getElementsByTagName('wp:docPr')];
      expect(pictures.filter((picture) => !picture.getAttribute('descr')?.trim())).toEqual([]);
      expect([...part.getElementsByTagName('wp:anchor')]).toEqual([]);
    }
  });

  it('makes no room with empty paragraphs, and gives every paragraph one style', () => {
    for (const part of partsOf(file)) {
      const paragraphs = all(part, 'p');
      const isEmpty = (paragraph: Element) =>
        ['t', 'drawing', 'fldChar', 'sectPr'].every((name) => all(paragraph, name).length === 0);
      // A header has one at least.
      expect(paragraphs.length === 1 ? [] : paragraphs.filter(isEmpty)).toEqual([]);
      expect(paragraphs.filter((paragraph) => all(paragraph, 'pStyle').length > 1)).toEqual([]);
    }
  });
});

it('a logo that nobody described is described by whose it is', async () => {
  const style = { ...filledStyle, logo };
  const file = await wordText(await renderWord(reportOf(), style));
  const pictures = partsOf(file).flatMap((part) => [...part.getElementsByTagName('wp:docPr')]);
  expect(pictures.map((picture) => picture.getAttribute('descr'))).toEqual([filledStyle.organisation]);
});

function isHeading(row: Element): boolean {
  return all(row, 'tblHeader').some((mark) => !/^(?:false|off|0)$/.test(mark.getAttribute('w:val') ?? ''));
}

function paragraphsOf(part: Document, style: string): readonly Element[] {
  return all(part, 'p').filter((paragraph) =>
    all(paragraph, 'pStyle').some((named) => named.getAttribute('w:val') === style),
  );
}

function partsOf({ parts, part }: WordText): readonly Document[] {
  return parts.filter((name) => /^word\/(?:document|header\d*|footer\d*)\.xml$/.test(name)).map(part);
}
