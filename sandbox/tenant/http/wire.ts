import { perform, type Caller, type Performed } from '../protocol/perform';
import { Refusal, refusalAnswer } from '../protocol/refusal';
import type { TenantState } from '../tenantState';
import { readToken } from '../signIn/token';

/** A request as it comes in: whether over HTTP or handed over in memory. */
export interface WireRequest {
  readonly method: string;
  /** Path and query below the version. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer | undefined;
  readonly origin: string;
}

/** Reads the token and the body, and has the call performed. */
export async function answerWire(state: TenantState, request: WireRequest): Promise<Performed> {
  const { method, url, headers, origin } = request;
  try {
    const call = { method, url, headers, body: bodyOf(request), origin, inBatch: false };
    return await perform(state, callerOf(state, headers), call);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    state.log.open(method, url, false).status = error.status;
    return refusalAnswer(error, headers['client-request-id']);
  }
}

function callerOf(state: TenantState, headers: Readonly<Record<string, string>>): Caller {
  const token = /^Bearer (.+)$/i.exec(headers.authorization ?? '')?.[1];
  if (!token) throw unauthorized('Access token is empty.');
  const claims = readToken(token);
  if (!claims) throw unauthorized('CompactToken parsing failed with error code: 80049217');
  if (claims.exp * 1000 <= state.now().getTime()) {
    throw unauthorized('Lifetime validation failed, the token is expired.');
  }
  const user = state.directory.users.get(claims.oid);
  if (!user || claims.tid !== state.world.tenantId) throw unauthorized('Invalid audience.');
  return { user, scopes: new Set(claims.scp.split(' ')), clientId: claims.appid };
}

function unauthorized(message: string): Refusal {
  return new Refusal(401, 'InvalidAuthenticationToken', message, {
    headers: {
      'WWW-Authenticate':
        'Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize"',
    },
  });
}

/** JSON is parsed, except where it is the content of a file. */
function bodyOf({ method, url, headers, bytes }: WireRequest): unknown {
  if (!bytes || bytes.length === 0) return undefined;
  const isContent = method === 'PUT' && /\/content(\?|$)/i.test(url);
  if (isContent || !/json/i.test(headers['content-type'] ?? '')) return bytes;
  try {
    return JSON.parse(bytes.toString());
  } catch {
    throw new Refusal(
      400,
      'BadRequest',
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    );
  }
}
