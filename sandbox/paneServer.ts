import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import express, { type Express } from 'express';
import { teamsTabUrl } from './teamsTab';

/** The address every Outlook add-in loads Office.js from. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * Serves the built pane as a static host would, with two differences that make it the sandbox's: `config.json` names the
 * sandbox's tenant, and Office.js, which only Microsoft's network serves, is the stand-in of the sandbox.
 */
export function createPaneServer(paneFolder: string, sandboxOrigin: string): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use((_request, response, next) => {
    response.setHeader('Content-Security-Policy', policy(sandboxOrigin));
    response.setHeader('Referrer-Policy', 'no-referrer');
    response.setHeader('X-Content-Type-Options', 'nosniff');
    next();
  });
  app.get('/config.json', (_request, response) => {
    response.json({
      clientId: 'a0000000-0000-4000-8000-00000000c11e',
      authority: 'https://login.microsoftonline.com/organizations',
      graphRoot: `${sandboxOrigin}/v1.0`,
      plannerTaskUrl: `${sandboxOrigin}/planner/?task={taskId}`,
      teamsTabUrl: teamsTabUrl(sandboxOrigin),
      hostOrigins: [sandboxOrigin],
    });
  });
  app.get('/outlook.html', async (_request, response) => {
    const page = await readFile(join(paneFolder, 'outlook.html'), 'utf8');
    response.type('html').send(page.replace(OFFICE_JS, `${sandboxOrigin}/office/office.js`));
  });
  app.use(express.static(paneFolder, { setHeaders: (response, path) => keep(response, path) }));
  return app;
}

/** As docs/deploy.md asks: what has its content in its name never changes, the rest is asked for again each time. */
function keep(response: ServerResponse, path: string): void {
  const isHashed = /\.[0-9a-f]{8}\.js$/.test(path);
  response.setHeader('Cache-Control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
}

/** The policy that docs/deploy.md asks of a real host, with the sandbox's addresses for Microsoft's. */
function policy(sandboxOrigin: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'unsafe-eval' ${sandboxOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self' data: https://res.cdn.office.net",
    `connect-src 'self' ${sandboxOrigin} https://login.microsoftonline.com https://res.cdn.office.net`,
    'frame-src https://login.microsoftonline.com',
    `frame-ancestors 'self' ${sandboxOrigin}`,
    "object-src 'none'",
    "base-uri 'none'",
  ].join('; ');
}
