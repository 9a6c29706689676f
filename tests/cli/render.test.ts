import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCommand } from '../../src/cli/renderCommand';
import type { Report } from '../../src/documents/report';

const verslag = `# verslag

Omschrijving\tProefberaad
Vergaderdatum en -tijd\t23 november 2026, 16.30 - 18.00 uur
Vergaderplaats\tZaal 1
Aanwezig\tVoorbeeld, A. (AZ, vz), Proef, B. (SZW), Monster, C. (VWS)
Afwezig\t

## 1. Opening

- De voorzitter opent.

## 2. Begroting

- Actie SZW: cijfers sturen, uiterlijk 1 december.
- Besluit: de norm blijft gelijk.
`;

let folder = '';
let file = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'render-'));
  file = join(folder, 'verslag.txt');
  await writeFile(file, verslag);
});
afterAll(() => rm(folder, { recursive: true }));

async function rendered(to: string): Promise<Buffer> {
  const out = join(folder, `out.${to}`);
  expect(await renderCommand([file, '--to', to, '--out', out])).toBe(out);
  return readFile(out);
}

describe('render', () => {
  it.each(['html', 'txt', 'csv'])('writes %s with the action, who must do it and by when', async (to) => {
    const text = (await rendered(to)).toString('utf8');
    expect(text).toMatch(/cijfers sturen/i);
    expect(text).toContain('SZW');
    expect(text).toMatch(/1 december 2026|2026-12-01/);
  });

  it.each(['docx', 'xlsx'])('writes %s as the packed file it is', async (to) => {
    expect((await rendered(to)).subarray(0, 2).toString()).toBe('PK');
  });

  it('writes json with what every other form says', async () => {
    const report = JSON.parse((await rendered('json')).toString('utf8')) as Report;
    expect(report.title).toBe('Verslag Proefberaad 23 november 2026');
    expect(report.items.map(({ label, title }) => `${label} ${title}`)).toEqual(['1 Opening', '2 Begroting']);
    expect(report.actions).toMatchObject([{ itemPath: '2', departments: ['SZW'], due: '2026-12-01' }]);
    expect(report.decisions).toMatchObject([{ itemPath: '2', text: 'De norm blijft gelijk.' }]);
  });

  it('says what it can be asked when it is asked something else', async () => {
    for (const args of [[], [file], [file, '--to', 'pdf', '--out', 'x'], [file, '--to', 'docx']]) {
      await expect(renderCommand(args)).rejects.toThrow(
        'render FILE --to docx|html|txt|csv|xlsx|json --out PATH',
      );
    }
  });
});
