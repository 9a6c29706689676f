/** Who is signed in to the window, and how the window asks for consent. */
export interface WindowSession {
  /** Origin of the sandbox's sign-in. */
  readonly origin: string;
  readonly userId: string;
  readonly tenantId: string;
  /** Shows the permissions to the user; false when refused. */
  askConsent(scopes: readonly string[]): Promise<boolean>;
}

/** What msal asks of a host's bridge. */
interface NestedAuthRequest {
  readonly method: 'GetInitContext' | 'GetToken' | 'GetTokenPopup';
  readonly requestId: string;
  readonly tokenParams?: { readonly clientId: string; readonly scope: string; readonly authority?: string };
}

interface TokenAnswer {
  readonly accessToken: string;
  readonly idToken: string;
  readonly expiresIn: number;
  readonly scope: string;
  readonly account: Record<string, unknown>;
}

/** How a request ended, in the bridge's words. */
type Outcome = Record<string, unknown>;

const ENVIRONMENT = 'login.microsoftonline.com';

/** The host's end of nested app authentication: msal's request as JSON in, the answer as JSON out. */
export async function answerNestedAuth(data: string, session: WindowSession): Promise<string> {
  const request = JSON.parse(data) as NestedAuthRequest;
  const outcome = await answer(request, session).catch(() => failed('NO_NETWORK', 'no_network'));
  return JSON.stringify({ messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...outcome });
}

async function answer(request: NestedAuthRequest, session: WindowSession): Promise<Outcome> {
  if (request.method === 'GetInitContext') return { success: true, initContext: initContext(session) };
  const { clientId = '', scope = '' } = request.tokenParams ?? {};
  const scopes = scope.split(' ').filter(Boolean);
  const first = await requestToken(session, clientId, scopes);
  if (first.kind === 'token') return succeeded(first.token);
  if (first.kind === 'refused') return failed('PERSISTENT_ERROR', 'invalid_request');
  if (request.method === 'GetToken') return failed('USER_INTERACTION_REQUIRED', 'consent_required');
  if (!(await session.askConsent(first.missing))) return failed('USER_CANCEL', 'user_cancel');
  await post(session, '/login/consent', { userId: session.userId, scopes: first.missing });
  const second = await requestToken(session, clientId, scopes);
  return second.kind === 'token'
    ? succeeded(second.token)
    : failed('USER_INTERACTION_REQUIRED', 'consent_required');
}

function initContext({ userId, tenantId }: WindowSession) {
  return {
    sdkName: 'sandbox',
    sdkVersion: '1.0.0',
    capabilities: { queryAccount: false },
    accountContext: { homeAccountId: `${userId}.${tenantId}`, environment: ENVIRONMENT, tenantId },
  };
}

type TokenReply =
  | { readonly kind: 'token'; readonly token: TokenAnswer }
  | { readonly kind: 'consent'; readonly missing: readonly string[] }
  | { readonly kind: 'refused' };

async function requestToken(
  session: WindowSession,
  clientId: string,
  scopes: readonly string[],
): Promise<TokenReply> {
  const reply = await post(session, '/login/token', { userId: session.userId, clientId, scopes });
  if (reply.ok) return { kind: 'token', token: (await reply.json()) as TokenAnswer };
  if (reply.status !== 403) return { kind: 'refused' };
  const { missing = scopes } = (await reply.json()) as { missing?: readonly string[] };
  return { kind: 'consent', missing };
}

function post({ origin }: WindowSession, path: string, body: unknown): Promise<Response> {
  return fetch(origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function succeeded({ accessToken, idToken, expiresIn, scope, account }: TokenAnswer): Outcome {
  return {
    success: true,
    token: { access_token: accessToken, id_token: idToken, expires_in: expiresIn, scope },
    account: { environment: ENVIRONMENT, ...account },
  };
}

function failed(status: string, code: string): Outcome {
  return { success: false, error: { status, code, description: `Sandbox: ${code}` } };
}
