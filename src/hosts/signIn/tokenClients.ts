import type { Configuration as MsalConfiguration, IPublicClientApplication } from '@azure/msal-browser';
import type { Configuration } from '../configuration';
import { TimeLimitError, timeLimit } from '../timeLimit';

/** What signing in needs of msal. */
export type TokenClient = Pick<
  IPublicClientApplication,
  'acquireTokenSilent' | 'acquireTokenPopup' | 'ssoSilent'
>;

/** The ways to a token client: through the host's bridge, or msal on its own. */
export interface TokenClients {
  /** Through the bridge where there is one. Rejects with TimeLimitError while the bridge does not answer. */
  preferred(): Promise<TokenClient>;
  /** msal on its own, from now on also the preferred one: for when the bridge is of no use. */
  standalone(): Promise<TokenClient>;
}

/** msal waits for the bridge for ever. */
const BRIDGE_LIMIT = 5_000;

/** Loads msal when a token is first asked for: never before the first paint. */
export function createTokenClients(configuration: Configuration): TokenClients {
  let limit = BRIDGE_LIMIT;
  let client: Promise<TokenClient> | null = null;
  const keep = (created: Promise<TokenClient>) => {
    client = created;
    created.catch(() => {
      if (client === created) client = null;
    });
    return created;
  };
  return {
    async preferred() {
      try {
        return await timeLimit(client ?? keep(createNested(configuration)), limit);
      } catch (error) {
        if (error instanceof TimeLimitError) limit = 0;
        throw error;
      }
    },
    standalone: () => keep(createStandalone(configuration)),
  };
}

async function createNested(configuration: Configuration): Promise<TokenClient> {
  const msal = await import(/* webpackChunkName: "signIn" */ '@azure/msal-browser');
  return msal.createNestablePublicClientApplication(msalConfiguration(configuration));
}

async function createStandalone(configuration: Configuration): Promise<TokenClient> {
  const msal = await import(/* webpackChunkName: "signIn" */ '@azure/msal-browser');
  return msal.createStandardPublicClientApplication(msalConfiguration(configuration));
}

/**
 * Tokens stay in memory. In a frame the sign-in window goes through the relay page: browsers keep a frame's storage
 * apart from the same site's windows, which cuts msal's ordinary way back.
 */
function msalConfiguration({ clientId, authority }: Configuration): MsalConfiguration {
  const framed = window.parent !== window;
  return {
    auth: {
      clientId,
      authority,
      redirectUri: pageBeside('auth.html'),
      popupRelayUri: framed ? pageBeside('auth-relay.html') : '',
    },
    cache: { cacheLocation: 'memoryStorage' },
    system: { loggerOptions: { piiLoggingEnabled: false } },
  };
}

function pageBeside(name: string): string {
  return new URL(name, window.location.href).href;
}
