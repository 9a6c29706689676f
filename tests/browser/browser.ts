import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-pings',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
];

/** The browser that comes with npm. It unpacks itself once into the temporary folder. */
export async function openBrowser(): Promise<Browser> {
  const { default: packed } = await import('@sparticuz/chromium');
  const executablePath = await packed.executablePath();
  if (!existsSync(executablePath)) throw new Error(`The test browser did not unpack to ${executablePath}`);
  try {
    return await chromium.launch({ executablePath, args: FLAGS });
  } catch (error) {
    // A half-unpacked binary of an interrupted run would fail for ever: once more from the package.
    await rm(join(tmpdir(), 'chromium'), { force: true });
    const again = await packed.executablePath();
    return chromium.launch({ executablePath: again, args: FLAGS }).catch(() => Promise.reject(error));
  }
}
