import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8 } from 'fflate';
import { ownFailures, schemaFailures, type PackageFiles } from './checks';
import { englishStrings, manifest, type Installation } from './manifest';

/** The files of the app package for one installation. Throws one sentence a failure when anything in it is wrong. */
export async function appPackage(installation: Installation): Promise<PackageFiles> {
  const document = manifest(installation);
  const strings = englishStrings();
  const icons = await Promise.all(
    Object.values(document.icons).map(
      async (name) => [name, await readFile(join(import.meta.dirname, 'icons', name))] as const,
    ),
  );
  const files: PackageFiles = {
    'manifest.json': strToU8(JSON.stringify(document, null, 2)),
    'en.json': strToU8(JSON.stringify(strings, null, 2)),
    ...Object.fromEntries(icons.map(([name, bytes]) => [name, new Uint8Array(bytes)])),
  };
  const failures = [...schemaFailures(document, strings), ...ownFailures(document, strings, files)];
  if (failures.length > 0) throw new Error(failures.join('\n'));
  return files;
}

/** The version of the package is the project's own. */
export async function projectVersion(): Promise<string> {
  const text = await readFile(join(import.meta.dirname, '../package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
