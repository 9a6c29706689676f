import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { zipSync } from 'fflate';
import { appPackage, projectVersion } from './appPackage';

/** `npm run package -- --host https://... --client-id GUID [--out FILE]`: writes the zip that an administrator uploads. */
const { values } = parseArgs({
  options: {
    host: { type: 'string' },
    'client-id': { type: 'string' },
    out: { type: 'string', default: 'dist/notulist.zip' },
  },
});

const origin = values.host && URL.canParse(values.host) ? new URL(values.host) : null;
if (origin?.protocol !== 'https:' || !values['client-id']) {
  console.error(
    'Usage: npm run package -- --host https://notulist.organisation.nl --client-id GUID [--out FILE]',
  );
  process.exitCode = 2;
} else {
  try {
    const files = await appPackage({
      origin: origin.origin,
      clientId: values['client-id'],
      version: await projectVersion(),
    });
    await mkdir(dirname(values.out), { recursive: true });
    await writeFile(values.out, zipSync({ ...files }));
    console.log(`${values.out}: ${Object.keys(files).join(', ')}`);
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
