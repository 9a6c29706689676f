import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import JSZip from 'jszip';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** What an independent reader makes of a Word file: strict XML, and the numbers that Word would print before its headings. */
export interface WordText {
  /** Names of all parts; each was parsed, so each is well-formed. */
  readonly parts: readonly string[];
  readonly part: (name: string) => Document;
  readonly headings: readonly WordHeading[];
  /** Of the headings that have one. */
  readonly numbers: readonly string[];
  /** Texts by table, row and cell. */
  readonly tables: readonly (readonly (readonly string[])[])[];
}

export interface WordHeading {
  /** As Word prints it, or "". */
  readonly number: string;
  readonly text: string;
  readonly level: number;
}

/** Reads a Word file; throws when one of its parts is no well-formed XML. */
export async function wordText(bytes: Uint8Array): Promise<WordText> {
  const zip = await JSZip.loadAsync(bytes);
  const names = Object.keys(zip.files).filter((name) => /\.(?:xml|rels)$/.test(name));
  const parsed = new Map<string, Document>();
  for (const name of names) parsed.set(name, parse((await zip.file(name)?.async('string')) ?? '', name));
  const [document, numbering] = ['word/document.xml', 'word/numbering.xml'].map((name) => parsed.get(name)!);
  const headings = headingsIn(document!, numbering!);
  return {
    parts: names,
    part: (name) => parsed.get(name)!,
    headings,
    numbers: headings.flatMap(({ number }) => number || []),
    tables: all(document!, 'tbl').map((table) =>
      all(table, 'tr').map((row) => all(row, 'tc').map((cell) => textOf(cell))),
    ),
  };
}

/** Word refuses a file with these in it; the parser lets them pass. */
// eslint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

function parse(xml: string, name: string): Document {
  if (forbidden.test(xml)) throw new Error(`${name}: a character that XML forbids`);
  const fail = (level: string, message: string) => {
    if (level !== 'warning') throw new Error(`${name}: ${level}: ${message}`);
  };
  return new DOMParser({ onError: fail }).parseFromString(xml, 'text/xml');
}

/** By Word's rule: a level begins anew below each number of the level above. */
function headingsIn(document: Document, numbering: Document): readonly WordHeading[] {
  const lists = new Map(
    all(numbering, 'num').map((num) => [attribute(num, 'numId'), value(num, 'abstractNumId')]),
  );
  const counters = new Map<string, number>();
  return all(document, 'p').flatMap((paragraph) => {
    const [, depth] = /^Heading(\d)/.exec(value(paragraph, 'pStyle')) ?? [];
    if (depth === undefined) return [];
    const heading = { text: textOf(paragraph), level: Number(depth) };
    const list = lists.get(value(paragraph, 'numId'));
    if (list === undefined) return [{ ...heading, number: '' }];
    const level = value(paragraph, 'ilvl');
    const definition = all(numbering, 'abstractNum')
      .filter((each) => attribute(each, 'abstractNumId') === list)
      .flatMap((each) => all(each, 'lvl'))
      .find((each) => attribute(each, 'ilvl') === level)!;
    const key = `${list} ${level}`;
    const count = (counters.get(key) ?? Number(value(definition, 'start')) - 1) + 1;
    counters.set(key, count);
    if (level === '0') counters.delete(`${list} 1`);
    const printed = value(definition, 'numFmt') === 'lowerLetter' ? letters(count) : String(count);
    return [{ ...heading, number: value(definition, 'lvlText').replace(/%\d/, printed) }];
  });
}

/** As Word counts beyond z: aa, bb. */
function letters(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

/** The text as it stands, its tabs and breaks as spaces. */
export function textOf(node: Element): string {
  return all(node, 't')
    .map(({ textContent }) => textContent ?? '')
    .join('');
}

/** Elements of Word's own with this name, below a node. */
export function all(node: Document | Element, name: string): readonly Element[] {
  return [...node.getElementsByTagNameNS(word, name)];
}

function value(node: Element, name: string): string {
  const first = all(node, name)[0];
  return first ? attribute(first, 'val') : '';
}

function attribute(node: Element, name: string): string {
  return node.getAttributeNS(word, name) ?? '';
}
