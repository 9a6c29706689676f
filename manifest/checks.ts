import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { englishStrings, manifest } from './manifest';

type Manifest = ReturnType<typeof manifest>;
type Strings = ReturnType<typeof englishStrings>;

/** The files of the app package by name. */
export type PackageFiles = Readonly<Record<string, Uint8Array>>;

/** What Microsoft's own schemas say is wrong, without a network. Empty when both files are valid. */
export function schemaFailures(document: Manifest, strings: Strings): readonly string[] {
  return [
    ...failuresAgainst('MicrosoftTeams.schema.json', document),
    ...failuresAgainst('MicrosoftTeams.Localization.schema.json', strings),
  ];
}

/** The published schemas (JSON Schema draft 04) come with Microsoft's own package. */
function failuresAgainst(schema: string, document: object): string[] {
  const require = createRequire(import.meta.url);
  const folder = join(
    dirname(require.resolve('@microsoft/app-manifest/package.json')),
    'build/json-schemas/teams/v1.30',
  );
  // Some of the published patterns are no valid regular expressions with the u flag.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  addFormats(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, schema), 'utf8')) as object);
  if (validate(document)) return [];
  return (validate.errors ?? []).map((error) => `${schema}: ${error.instancePath} ${error.message ?? ''}`);
}

/** What the schema lets through and Microsoft 365 does not: broken links between parts, hosts, languages, icon sizes. */
export function ownFailures(document: Manifest, strings: Strings, files: PackageFiles): readonly string[] {
  return [
    ...actionFailures(document),
    ...duplicates(
      'tab',
      document.staticTabs.map((tab) => tab.entityId),
    ),
    ...hostFailures(document),
    ...stringFailures(document, strings),
    ...iconFailures(document, files),
    ...(/^\d+\.\d+\.\d+$/.test(document.version) ? [] : [`version "${document.version}" is not n.n.n`]),
  ];
}

function actionFailures(document: Manifest): string[] {
  return document.extensions.flatMap((extension) => {
    const actions = new Set(
      extension.runtimes.flatMap((runtime) => runtime.actions.map((action) => action.id)),
    );
    const groups = extension.ribbons.flatMap((ribbon) => ribbon.tabs.flatMap((tab) => tab.groups));
    const unknown = groups
      .flatMap((group) => group.controls)
      .filter((control) => !actions.has(control.actionId))
      .map((control) => `button ${control.id} opens "${control.actionId}", which no runtime has`);
    return [
      ...unknown,
      ...duplicates(
        'group',
        groups.map((group) => group.id),
      ),
    ];
  });
}

function duplicates(what: string, ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${what} "${id}" occurs twice`);
}

function hostFailures(document: Manifest): string[] {
  const urls = [...JSON.stringify(document).matchAll(/"(https?:\/\/[^"]+)"/g)].map(
    (match) => new URL(match[1] ?? ''),
  );
  const foreign = urls
    .filter((url) => url.host !== 'developer.microsoft.com' && !document.validDomains.includes(url.host))
    .map((url) => `${url.href} is not on a valid domain`);
  const schemes = document.validDomains
    .filter((domain) => domain.includes('/'))
    .map((domain) => `valid domain "${domain}" has a scheme`);
  return [...foreign, ...schemes];
}

function stringFailures(document: Manifest, strings: Record<string, string>): string[] {
  const missing = Object.keys(strings)
    .filter((key) => key !== '$schema' && valueAt(document, key) === undefined)
    .map((key) => `en.json names "${key}", which the manifest does not have`);
  const version = /v\d+\.\d+/;
  const same = version.exec(strings['$schema'] ?? '')?.[0] === version.exec(document.$schema)?.[0];
  return same ? missing : [...missing, 'en.json follows another version of the schema'];
}

function valueAt(document: unknown, path: string): unknown {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document);
}

function iconFailures(document: Manifest, files: PackageFiles): string[] {
  const sizes = {
    [document.icons.color]: 192,
    [document.icons.outline]: 32,
    [document.icons.color32x32]: 32,
  };
  return Object.entries(sizes).flatMap(([name, size]) => {
    const file = files[name];
    if (!file) return [`${name} is not in the package`];
    const { width, height } = pngSize(file);
    return width === size && height === size ? [] : [`${name} is ${width}x${height}, not ${size}x${size}`];
  });
}

/** Width and height stand in the first chunk of every PNG (IHDR, https://www.w3.org/TR/png/#11IHDR). */
function pngSize(png: Uint8Array): { width: number; height: number } {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
