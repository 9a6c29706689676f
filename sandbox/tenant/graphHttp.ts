import type { Request as HttpRequest, RequestHandler, Response } from 'express';
import type { Answer } from './call';
import { perform, type Caller } from './perform';
import { Refusal, refusalAnswer } from './refusal';
import type { TenantState } from './tenantState';
import { readToken } from './token';

/** Graph over HTTP: reads the token and the body, has the call performed, and sends or cuts. */
export function graphHttp(state: TenantState): RequestHandler {
  return async (request, response) => {
    const headers = plainHeaders(request);
    const answered = await answer(state, request, headers);
    if (answered === 'drop') return void request.socket.destroy();
    send(response, answered, headers['client-request-id']);
  };
}

/** Sends an answer as JSON, or as bytes. */
export function send(response: Response, answer: Answer, clientRequestId?: string): void {
  if (response.destroyed) return;
  response.status(answer.status).set({
    'request-id': requestIdOf(answer),
    ...(clientRequestId ? { 'client-request-id': clientRequestId } : {}),
    ...answer.headers,
  });
  if (answer.body === undefined) return void response.end();
  if (Buffer.isBuffer(answer.body)) return void response.send(answer.body);
  const type = 'application/json; odata.metadata=minimal; odata.streaming=true; IEEE754Compatible=false';
  response.setHeader('Content-Type', `${type}; charset=utf-8`);
  response.end(JSON.stringify(answer.body));
}

async function answer(state: TenantState, request: HttpRequest, headers: Record<string, string>) {
  try {
    return await perform(state, callerOf(state, headers), {
      method: request.method,
      url: request.url,
      headers,
      body: bodyOf(request),
      origin: `http://${request.headers.host}`,
      inBatch: false,
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    state.log.open(request.method, request.url, false).status = error.status;
    return refusalAnswer(error, headers['client-request-id']);
  }
}

function requestIdOf({ body }: Answer): string {
  const error = (body as { error?: { innerError?: Record<string, string> } } | undefined)?.error;
  return error?.innerError?.['request-id'] ?? crypto.randomUUID();
}

function plainHeaders(request: HttpRequest): Record<string, string> {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value.join(', ') : (value ?? ''),
    ]),
  );
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
function bodyOf(request: HttpRequest): unknown {
  const bytes: unknown = request.body;
  if (!Buffer.isBuffer(bytes) || bytes.length === 0) return undefined;
  const isContent = request.method === 'PUT' && /\/content(\?|$)/i.test(request.url);
  if (isContent || !/json/i.test(request.headers['content-type'] ?? '')) return bytes;
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
