import type { Configuration } from '../configuration';
import { createLiveHost } from '../liveHost';
import { mediaTheme, onMediaTheme } from '../mediaTheme';
import { openNewTab } from '../newTab';
import type { OpenHost } from '../openHost';
import { createSignIn } from '../signIn/createSignIn';

/** A plain browser tab: no meeting is known, sign-in is msal's own. Never waits for anything. */
export function openBrowserHost(configuration: Configuration): Promise<OpenHost> {
  const { host, change } = createLiveHost(
    {
      name: 'browser',
      surface: 'browser',
      theme: mediaTheme(),
      locale: navigator.language,
      subject: { kind: 'none' },
      link: location.hash.slice(1),
    },
    {
      ready: () => {},
      openLink: openNewTab,
      readMessage: () => Promise.resolve(null),
      insertMail: () => Promise.resolve(null),
      shareToStage: null,
    },
  );
  onMediaTheme((theme) => change({ theme }));
  return Promise.resolve({ host, signIn: createSignIn(configuration, null) });
}
