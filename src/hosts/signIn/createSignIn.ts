import type { AuthenticationResult } from '@azure/msal-browser';
import type { Configuration } from '../configuration';
import type { SignedInUser, SignIn } from '../host';
import { timeLimit } from '../timeLimit';
import { createSharedRequests } from './sharedRequests';
import { signInError } from './signInFailure';
import { createTokenClients, type TokenClient, type TokenClients } from './tokenClients';

/** A token without a window comes within seconds, or not at all. */
const SILENT_LIMIT = 20_000;

/**
 * Signing in for a page. `loginHint` is the host's word on who this is: it spares a question and proves nothing.
 */
export function createSignIn(configuration: Configuration, loginHint: string | null): SignIn {
  return signInWith(createTokenClients(configuration), loginHint);
}

/** The same with the token clients passed in. */
function signInWith(clients: TokenClients, loginHint: string | null): SignIn {
  const silent = createSharedRequests<string>();
  const asking = createSharedRequests<string>();
  let account: AuthenticationResult['account'] | null = null;

  const accept = (result: AuthenticationResult) => {
    account = result.account;
    return result.accessToken;
  };
  const request = (scopes: readonly string[]) => ({
    scopes: [...scopes],
    ...(account ? { account } : loginHint ? { loginHint } : {}),
  });
  const silently = async (scopes: readonly string[]) => {
    const client = await clients.preferred();
    return accept(await timeLimit(acquireSilently(client, request(scopes)), SILENT_LIMIT));
  };
  const byAsking = async (scopes: readonly string[]) => {
    const client = await clients.preferred().catch(() => clients.standalone());
    try {
      return accept(await client.acquireTokenPopup(request(scopes)));
    } catch (error) {
      if (signInError(error).failure !== 'unavailable') throw error;
      return accept(await (await clients.standalone()).acquireTokenPopup(request(scopes)));
    }
  };

  return {
    token: (scopes) => silent.share(keyOf(scopes), () => silently(scopes).catch(rethrow)),
    tokenByAsking: (scopes) => asking.share(keyOf(scopes), () => byAsking(scopes).catch(rethrow)),
    user: () => account && userOf(account),
  };
}

type SilentRequest = Parameters<TokenClient['acquireTokenSilent']>[0] & { loginHint?: string };

/**
 * Without a bridge msal has no account to start from and says so with an error of its own: the browser's session at the
 * authority is then tried with the host's hint, and when that does not help either the user must act.
 */
async function acquireSilently(client: TokenClient, request: SilentRequest): Promise<AuthenticationResult> {
  try {
    return await client.acquireTokenSilent(request);
  } catch (error) {
    if (!request.loginHint || !isNoAccount(error)) throw error;
    return client.ssoSilent(request).catch(() => {
      throw error;
    });
  }
}

function isNoAccount(error: unknown): boolean {
  return error instanceof Error && 'errorCode' in error && error.errorCode === 'no_account_error';
}

function rethrow(error: unknown): never {
  throw signInError(error);
}

function keyOf(scopes: readonly string[]): string {
  return [...scopes].sort().join(' ');
}

function userOf(account: AuthenticationResult['account']): SignedInUser {
  return {
    userId: account.localAccountId,
    tenantId: account.tenantId,
    username: account.username,
    name: account.name ?? '',
  };
}
