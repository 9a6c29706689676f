import type { Request as HttpRequest, RequestHandler, Response } from 'express';
import type { Answer } from '../protocol/call';
import type { TenantState } from '../tenantState';
import { answerWire } from './wire';

/** Graph over HTTP: hands the request over, and sends the answer or cuts. */
export function graphHttp(state: TenantState): RequestHandler {
  return async (request, response) => {
    const headers = plainHeaders(request);
    const bytes: unknown = request.body;
    const answered = await answerWire(state, {
      method: request.method,
      url: request.url,
      headers,
      bytes: Buffer.isBuffer(bytes) ? bytes : undefined,
      origin: `http://${request.headers.host}`,
    });
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
