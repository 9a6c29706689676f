import JSZip from 'jszip';
import mammoth from 'mammoth';
import { expect, it } from 'vitest';
import { renderWord } from '../../src/documents/word/renderWord';
import { item, line } from '../minutes/build';
import { filledStyle, minutes, reportOf } from './samples';

async function html(bytes: Uint8Array): Promise<string> {
  return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })).value;
}

it('keeps who said what was decided', async () => {
  const blocks = [
    item('i'),
    line('l', { kind: 'decision', speaker: 'BZK', text: 'Besluit: zo doen we het.' }),
  ];
  const page = await html(await renderWord(reportOf({ ...minutes, blocks }), filledStyle));
  expect(page).toContain('<strong>Besluit: </strong>BZK: Zo doen we het.');
});

it('prints who spoke above what was said in one go, and not again before it', async () => {
  const blocks = ['een', 'twee'].map((text) => line(text, { text, speaker: 'JenV' }));
  const style = { ...filledStyle, speakers: 'above' as const };
  const page = await html(await renderWord(reportOf({ ...minutes, blocks }, { style }), style));
  expect(page.match(/JenV/g)).toHaveLength(1);
});

it('an action list by itself says when there is nothing to do', async () => {
  const report = reportOf({ ...minutes, blocks: [] }, { kind: 'actions' });
  expect(await html(await renderWord(report, filledStyle))).toContain('Er zijn geen acties afgesproken.');
});

it('a logo comes with words for who cannot see it', async () => {
  const dot =
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const logo = {
    base64: dot,
    type: 'png' as const,
    width: 40,
    height: 40,
    description: 'Beeldmerk van Voorbeelden',
  };
  const zip = await JSZip.loadAsync(await renderWord(reportOf(), { ...filledStyle, logo }));
  const parts = Object.keys(zip.files).filter((name) => /^word\/header\d*\.xml$/.test(name));
  const headers = await Promise.all(parts.map((name) => zip.file(name)!.async('string')));
  expect(headers.filter((xml) => xml.includes('descr="Beeldmerk van Voorbeelden"'))).toHaveLength(1);
});

it('the bars of two actions in a row are two: Word would run bars of one kind together', async () => {
  const zip = await JSZip.loadAsync(await renderWord(reportOf(), filledStyle));
  const xml = await zip.file('word/document.xml')!.async('string');
  const bars = [...xml.matchAll(/<w:left w:val="single"[^>]*w:sz="(\d+)"[^>]*w:space="6"/g)].map(
    ([, size]) => size,
  );
  expect(bars).toEqual(['19', '19', '18', '18']);
});
