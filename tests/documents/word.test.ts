import JSZip from 'jszip';
import mammoth from 'mammoth';
import { parseDocument } from 'htmlparser2';
import { getElementsByTagName, textContent } from 'domutils';
import type { Element } from 'domhandler';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderWord } from '../../src/documents/word/renderWord';
import { header, item, line } from '../minutes/build';
import { filledStyle, hostile, minutes, reportOf } from './samples';

/** A Word file opened by programs that share no code with the one that wrote it. */
async function opened(bytes: Uint8Array) {
  const zip = await JSZip.loadAsync(bytes);
  const part = async (name: string) =>
    parseDocument((await zip.file(`word/${name}`)?.async('string')) ?? '', { xmlMode: true });
  const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
  return { zip, part, html: html.value, core: (await zip.file('docProps/core.xml')?.async('string')) ?? '' };
}

type Part = Awaited<ReturnType<Awaited<ReturnType<typeof opened>>['part']>>;

function all(part: Part | Element, name: string): Element[] {
  return getElementsByTagName(name, part);
}

let file: Awaited<ReturnType<typeof opened>>;
let body: Part;
beforeAll(async () => {
  file = await opened(await renderWord(reportOf(), filledStyle));
  body = await file.part('document.xml');
});

describe('a Word file', () => {
  it('has headings one can go to, numbered by Word', async () => {
    expect(file.html).toMatch(/<h1>(<a[^>]*><\/a>)*Opening<\/h1>/);
    const headings = all(body, 'w:p').filter((p) =>
      all(p, 'w:pStyle').some(({ attribs }) => attribs['w:val'] === 'Heading1'),
    );
    const numbered = headings.filter((p) => all(p, 'w:numPr').length > 0).map((p) => textContent(p));
    expect(numbered).toEqual(['Opening', 'Vorig verslag', 'Begroting']);
    const levels = all(await file.part('numbering.xml'), 'w:lvlText').map(({ attribs }) => attribs['w:val']);
    expect(levels).toEqual(expect.arrayContaining(['%1.', '%2.', '•']));
  });

  it('begins to count where the minutes do', async () => {
    const zero = { ...minutes, header: header({ firstNumber: 0 }) };
    const { part } = await opened(await renderWord(reportOf(zero), filledStyle));
    const first = all(await part('numbering.xml'), 'w:lvl').find((level) =>
      all(level, 'w:lvlText').some(({ attribs }) => attribs['w:val'] === '%1.'),
    );
    expect(all(first!, 'w:start')[0]?.attribs['w:val']).toBe('0');
  });

  it('is in Dutch, and has a title', async () => {
    const languages = all(await file.part('styles.xml'), 'w:lang').map(({ attribs }) => attribs['w:val']);
    expect(languages).toContain('nl-NL');
    expect(file.core).toContain('Verslag Proefoverleg 23 november 2026');
  });

  it('has heading rows that come back on every page', () => {
    const tables = all(body, 'w:tbl');
    const repeated = tables.map(
      (table) =>
        all(table, 'w:tblHeader').filter(({ attribs }) => !/^(?:false|off|0)$/.test(attribs['w:val'] ?? ''))
          .length,
    );
    expect(repeated).toEqual([1, 1, 1]);
    const cells = all(tables[1]!, 'w:tr').map((row) => all(row, 'w:tc').map((cell) => textContent(cell)));
    expect(cells).toEqual([
      ['Nr', 'Actie', 'Verantwoordelijk', 'Uiterlijk'],
      ['1', 'Cijfers leveren', 'VWS en SZW', '1 december 2026'],
      ['2', 'Namen doorgeven', 'allen, behalve AZ', 'geen datum'],
    ]);
  });

  it('has the letterhead on the first page and the reference on the later ones, with page x of y on all', async () => {
    const differs = all(body, 'w:titlePg').map(({ attribs }) => attribs['w:val']);
    expect(differs).toEqual([undefined, 'false']);
    const names = Object.keys(file.zip.files);
    const texts = async (kind: string) =>
      Promise.all(
        names
          .filter((name) => new RegExp(`^word/${kind}\\d+\\.xml$`).test(name))
          .map(async (name) => textContent(await file.part(name.slice(5)))),
      );
    const headers = await texts('header');
    expect(headers.filter((text) => text.includes('123-456'))).toHaveLength(2);
    expect(headers.filter((text) => text === 'Ministerie van VoorbeeldenBureau Proef')).toHaveLength(1);
    const footers = names.filter((name) => /^word\/footer\d/.test(name));
    for (const name of footers) {
      const fields = all(await file.part(name.slice(5)), 'w:instrText').map((field) => textContent(field));
      expect(fields).toEqual(['PAGE', 'NUMPAGES']);
    }
  });

  it('shows what is a decision and what is an action', () => {
    expect(file.html).toContain('<strong>Besluit: </strong>De norm blijft gelijk.');
    expect(file.html).toMatch(/<strong>Actie 1: <\/strong>VWS en SZW · 1 december 2026/);
  });

  it('takes any text as text', async () => {
    const blocks = [
      item('i', { title: hostile.slice(0, 300) }),
      line('l', { text: hostile, speaker: '<b>' }),
      line('m', { text: 'x'.repeat(20_000), depth: 4 }),
    ];
    const { html } = await opened(
      await renderWord(reportOf({ ...minutes, header: header({ title: hostile }), blocks }), filledStyle),
    );
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; "aanhaling"');
    expect(html).toContain('مرحبا 👩‍👩‍👧');
    expect(html).not.toContain('<script');
  });

  it('holds ten thousand lines', async () => {
    const blocks = [
      item('i'),
      ...Array.from({ length: 10_000 }, (_, nth) => line(`l${nth}`, { text: `Regel nummer ${nth}` })),
    ];
    const zip = await JSZip.loadAsync(await renderWord(reportOf({ ...minutes, blocks }), filledStyle));
    const text = (await zip.file('word/document.xml')?.async('string')) ?? '';
    expect(text.match(/Regel nummer/g)).toHaveLength(10_000);
  });
});
