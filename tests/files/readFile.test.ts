import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/files/fileError';
import { readFile } from '../../src/files/readFile';
import { inList, paragraph, row, wordFile } from './wordFile';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('a Word file', () => {
  it('keeps the numbers of headings, which stand in their style', async () => {
    const body = [
      paragraph('Opening', '<w:pStyle w:val="Agendapunt"/>'),
      paragraph('De voorzitter opent.'),
      paragraph('Begroting', '<w:pStyle w:val="Agendapunt"/>'),
    ];
    const text = await readFile('verslag.docx', wordFile(body.join('')));
    expect(text).toBe('# 1. Opening\n\nDe voorzitter opent.\n\n# 2. Begroting');
  });

  it('counts letters anew under each number and keeps bullets in bullets', async () => {
    const body = [
      paragraph('een', inList(1, 0)),
      paragraph('onder een', inList(1, 1)),
      paragraph('twee', inList(1, 0)),
      paragraph('onder twee', inList(1, 1)),
      paragraph('punt', inList(2, 0)),
      paragraph('dieper', inList(2, 1)),
    ];
    const text = await readFile('a.docx', wordFile(body.join('')));
    expect(text).toBe('1. een\n  a. onder een\n2. twee\n  a. onder twee\n- punt\n  - dieper');
  });

  it('has a row on a line, and each of the people in its last cell on one', async () => {
    const people = paragraph('A. Voorbeeld (BZK)') + paragraph('B. Proef (VWS)');
    const body = `<w:tbl>${row(paragraph('Datum'), paragraph('9 mei 2025'))}${row(paragraph('Aanwezig'), people)}</w:tbl>`;
    const text = await readFile('a.docx', wordFile(body));
    expect(text).toBe('Datum\t9 mei 2025\nAanwezig\tA. Voorbeeld (BZK)\nB. Proef (VWS)');
  });

  it('has a row for each of the tasks that stand in one cell beside those who take them', async () => {
    const tasks = paragraph('Notitie rondsturen') + paragraph('Zaal bespreken');
    const names = paragraph('Anna Voorbeeld') + paragraph('Jan Proef');
    const one = row(paragraph('1'), paragraph('Brief nalezen'), paragraph('Cor Test'));
    const body = `<w:tbl>${one}${row(paragraph('2'), tasks, names)}</w:tbl>`;
    expect(await readFile('a.docx', wordFile(body))).toBe(
      '1\tBrief nalezen\tCor Test\n2\tNotitie rondsturen\tAnna Voorbeeld\n\tZaal bespreken\tJan Proef',
    );
  });

  it('leaves out what was taken away and reads what was put in', async () => {
    const body = `<w:p><w:del><w:r><w:delText>oud</w:delText></w:r></w:del><w:ins><w:r><w:t>nieuw</w:t></w:r></w:ins></w:p>`;
    expect(await readFile('a.docx', wordFile(body))).toBe('nieuw');
  });

  it('reads what a Word library writes', async () => {
    const children = [
      new Paragraph({ text: 'Opening', heading: HeadingLevel.HEADING_1 }),
      new Paragraph('Welkom.'),
    ];
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    expect(await readFile('a.docx', new Uint8Array(file))).toBe('# Opening\n\nWelkom.');
  });

  it('unpacks no bomb', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(60_000_000) });
    await expect(readFile('a.docx', bomb)).rejects.toMatchObject({ problem: 'tooLarge' });
  });

  it('is broken without a document in it, or cut off', async () => {
    await expect(readFile('a.docx', zipSync({ 'a.txt': strToU8('a') }))).rejects.toMatchObject({
      problem: 'broken',
    });
    const half = wordFile(paragraph('a')).subarray(0, 60);
    await expect(readFile('a.docx', half)).rejects.toBeInstanceOf(FileError);
  });
});

describe('a mail', () => {
  const header =
    'From: "Voorbeeld, A." <a.voorbeeld@minbzk.nl>\r\nTo: b.proef@minvws.nl\r\nSubject: Verslag\r\n';

  it('begins with its header as mail programs print it', async () => {
    const mail = `${header}Date: Tue, 3 Nov 2026 15:40:00 +0100\r\n\r\nGraag uiterlijk vrijdag.`;
    const text = await readFile('a.eml', bytes(mail));
    expect(text).toContain('Van: Voorbeeld, A. <a.voorbeeld@minbzk.nl>\nVerzonden: 2026-11-03');
    expect(text).toContain('Aan: b.proef@minvws.nl\nOnderwerp: Verslag\n\nGraag uiterlijk vrijdag.');
  });

  it('keeps the lists of its HTML', async () => {
    const mail = `${header}Content-Type: text/html\r\n\r\n<ol><li>Opening</li><li>Sluiting</li></ol>`;
    expect(await readFile('a.eml', bytes(mail))).toContain('1. Opening\n2. Sluiting');
  });
});

describe('a page', () => {
  it('keeps headings, lists and tables', async () => {
    const page =
      '<h2>Huisvesting</h2><p>Besproken.</p><ul><li>een<ul><li>twee</li></ul></li></ul><table><tr><td>a</td><td>b</td></tr></table>';
    expect(await readFile('a.html', bytes(page))).toBe('## Huisvesting\n\nBesproken.\n- een\n  - twee\na\tb');
  });
});

describe('plain text', () => {
  it('is read as old Windows wrote it', async () => {
    expect(await readFile('a.txt', Uint8Array.from([0x46, 0x69, 0x6e, 0xeb, 0x6e]))).toBe('Finën');
  });

  it('is read as UTF-16 where its mark says so', async () => {
    expect((await readFile('a.txt', Uint8Array.from([0xff, 0xfe, 0x61, 0]))).endsWith('a')).toBe(true);
  });

  it('is refused when it is empty, a program or a picture', async () => {
    await expect(readFile('a.txt', new Uint8Array())).rejects.toMatchObject({ problem: 'empty' });
    await expect(readFile('a.txt', bytes('  \n '))).rejects.toMatchObject({ problem: 'empty' });
    await expect(readFile('a.doc', Uint8Array.from([0xd0, 0xcf, 0, 0]))).rejects.toMatchObject({
      problem: 'unknownKind',
    });
    await expect(readFile('a.pdf', bytes('%PDF-1.7'))).rejects.toMatchObject({ problem: 'unknownKind' });
    const rich = bytes('{\\rtf1\\ansi VWS stuurt een brief.\\par}');
    await expect(readFile('a.rtf', rich)).rejects.toMatchObject({ problem: 'unknownKind' });
    expect(await readFile('a.txt', bytes('{rtf} is een oude vorm.'))).toBe('{rtf} is een oude vorm.');
  });
});

describe('any bytes', () => {
  const names = fc.constantFrom('a.docx', 'a.eml', 'a.html', 'a.txt', 'a');

  it('end in a text or in the one error', async () => {
    const anything = fc.oneof(fc.uint8Array({ maxLength: 3000 }), fc.string({ maxLength: 3000 }).map(bytes));
    await fc.assert(
      fc.asyncProperty(names, anything, async (name, data) => {
        const result = await readFile(name, data).catch((error: unknown) => error);
        expect(typeof result === 'string' || result instanceof FileError).toBe(true);
      }),
    );
  });

  it('in a Word file do too, wherever one is damaged', async () => {
    const file = wordFile(paragraph('Opening', '<w:pStyle w:val="Agendapunt"/>').repeat(20));
    await fc.assert(
      fc.asyncProperty(fc.nat(file.length - 1), fc.nat(255), async (at, byte) => {
        const damaged = file.slice();
        damaged[at] = byte;
        const result = await readFile('a.docx', damaged).catch((error: unknown) => error);
        expect(typeof result === 'string' || result instanceof FileError).toBe(true);
      }),
    );
  });

  it('of five megabytes of nested markup are read', async () => {
    const text = await readFile('a.html', bytes('<div><b>a</b>'.repeat(380_000)));
    expect(text.startsWith('a')).toBe(true);
  }, 120_000);
});
