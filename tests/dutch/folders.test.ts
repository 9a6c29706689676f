import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../src/dutch');
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The folders that a folder's modules import from. */
function needs(folder: string): ReadonlySet<string> {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const texts = files
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'));
  const imported = texts.flatMap((text) => [...text.matchAll(/from '(?:\.\.\/)+([^/']+)\//g)]);
  return new Set(
    imported.map(([, name = '']) => name).filter((name) => name !== folder && folders.includes(name)),
  );
}

/** All that a folder needs, also by way of others. */
function reach(folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [folder];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const name of needs(next)) {
      if (!found.has(name)) open.push(name);
      found.add(name);
    }
  return found;
}

it.each(folders)('no two folders need each other: %s', (folder) =>
  expect([...reach(folder)]).not.toContain(folder),
);
