import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openBrowser } from '../tests/browser/browser';

/** Draws the PNG icons from the SVG beside them: `npx tsx manifest/drawIcons.ts`, after a change of the drawing. */
const folder = join(import.meta.dirname, 'icons');

const drawings: readonly { source: string; target: string; size: number }[] = [
  { source: 'color', target: 'color', size: 192 },
  { source: 'mark', target: 'color32x32', size: 32 },
  { source: 'outline', target: 'outline', size: 32 },
  ...[16, 20, 24, 32, 40, 48, 64, 80, 128].map((size) => ({ source: 'mark', target: `icon-${size}`, size })),
];

const browser = await openBrowser();
const page = await browser.newPage();
for (const { source, target, size } of drawings) {
  const svg = await readFile(join(folder, `${source}.svg`), 'utf8');
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: join(folder, `${target}.png`), omitBackground: true });
}
await browser.close();
