import { appPackage, projectVersion } from './appPackage';

/** `npm run manifest`: checks the app package for a made-up installation. */
try {
  const files = await appPackage({
    origin: 'https://notulist.example.nl',
    clientId: '00000000-0000-0000-0000-000000000000',
    version: await projectVersion(),
  });
  console.log(`manifest: valid (${Object.keys(files).join(', ')})`);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
