import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { commandsFor, type Commands } from '../../../sandbox/hosts/landing/commands';
import { startTenant } from '../../../sandbox/tenant/start';
import { createWorld } from '../../../sandbox/world/createWorld';

const world = createWorld('2026-11-23');
let tenant: Awaited<ReturnType<typeof startTenant>>;
let commands: Commands;

beforeAll(async () => {
  tenant = await startTenant({ world });
  commands = commandsFor(tenant.origin, world.secretaryId);
});
afterAll(() => tenant.close());

async function inBash(...lines: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)('bash', ['-c', lines.join('\n')]);
  return stdout;
}

const hasCurl = await inBash('command -v curl || true').then((path) => path !== '');

it.skipIf(!hasCurl)('the commands on the front page do what they say', async () => {
  const answers = await inBash(commands.token, commands.calls);
  expect(answers).toContain('anna.voorbeeld@minbzk.nl');
  expect(answers).toContain('"subject":"SGO"');
  expect(answers).toContain('Actiepunten BZK');
  expect(await inBash(commands.token, commands.fault)).toMatch(/^HTTP\/1\.1 429/);
});
