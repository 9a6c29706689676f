import { app } from '@microsoft/teams-js';
import { openBrowserHost } from '../browser/openBrowserHost';
import type { Configuration } from '../configuration';
import { createLiveHost } from '../liveHost';
import { openNewTab } from '../newTab';
import { HostError, type OpenHost } from '../openHost';
import { createSignIn } from '../signIn/createSignIn';
import { timeLimit } from '../timeLimit';
import { factsOf, themeOf } from './teamsContext';

/** teams-js itself gives up after a minute: too long to look at. */
const START_LIMIT = 15_000;

/**
 * Meets Teams: initialises first and once, then reads where we are. A page that no window holds is a plain browser.
 * Rejects with HostError when Teams does not answer.
 */
export async function openTeamsHost(configuration: Configuration): Promise<OpenHost> {
  if (window.parent === window) return openBrowserHost(configuration);
  const context = await timeLimit(initialise(configuration.hostOrigins), START_LIMIT).catch((error) => {
    throw new HostError('Teams does not answer', { cause: error });
  });
  const { host, change } = createLiveHost(factsOf(context), {
    ready: () => void app.notifySuccess(),
    openLink: (url) => void app.openLink(url).catch(() => openNewTab(url)),
    readMessage: () => Promise.resolve(null),
    insertMail: () => Promise.resolve(null),
    shareToStage: context.page.frameContext === 'sidePanel' ? shareToStage : null,
  });
  app.registerOnThemeChangeHandler((theme) => change({ theme: themeOf(theme) }));
  return { host, signIn: createSignIn(configuration, context.user?.loginHint ?? null) };
}

async function shareToStage(): Promise<void> {
  const { share } = await import('./shareToStage');
  await share(new URL('teams.html', location.href).href);
}

async function initialise(hostOrigins: readonly string[]): Promise<app.Context> {
  await app.initialize([...hostOrigins]);
  return app.getContext();
}
