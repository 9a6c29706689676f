import { Client, ResponseType, type GraphRequest as ClientRequest } from '@microsoft/microsoft-graph-client';
import { refused, retryAfterOf, unanswered, withoutToken } from './errors';
import { longestWait } from './fetched';
import type { GraphAnswer, GraphRequest } from './graph';
import { Authentication, TokenOption } from './middleware/authentication';
import { RequestId } from './middleware/requestId';
import { TimeOut } from './middleware/timeOut';
import { Transport } from './middleware/transport';

/** One attempt at one request. Rejects with GraphError and repeats nothing. */
export type Exchange = (request: GraphRequest) => Promise<GraphAnswer>;

export interface ExchangeOptions {
  /** Graph's root with version and without a slash at the end. */
  readonly root: string;
  readonly token: (scopes: readonly string[]) => Promise<string>;
  readonly fetch: typeof fetch;
}

const tooLate = { name: 'TooLate', message: 'Its time was over before it could be sent.' };

/** Microsoft's own client with a chain of our own: theirs repeats creates, and knows only its own hosts. */
export function createExchange(options: ExchangeOptions): Exchange {
  const client = createClient(options);
  let hadToken = false;

  async function token(scopes: readonly string[]): Promise<string> {
    try {
      const value = await options.token(scopes);
      hadToken = true;
      return value;
    } catch (error) {
      throw withoutToken(error, hadToken);
    }
  }

  return async (request) => {
    const ownToken = await token(request.scopes);
    if (request.isInTime?.() === false) throw unanswered(request.method, tooLate);
    const call = client
      .api(request.path)
      .headers({ ...request.headers })
      .options({ signal: request.signal })
      .responseType(ResponseType.RAW)
      .middlewareOptions([new TokenOption(ownToken)]);
    const { response, body } = await answered(call, request);
    if (response.ok) return { status: response.status, body };
    const retryAfter = retryAfterOf(response.headers.get('Retry-After'), Date.now());
    throw refused({ method: request.method, status: response.status, body, retryAfter });
  };
}

function createClient(options: ExchangeOptions): Client {
  const slash = options.root.lastIndexOf('/');
  return Client.initWithMiddleware({
    baseUrl: options.root.slice(0, slash),
    defaultVersion: options.root.slice(slash + 1),
    middleware: [
      new Authentication(options.root),
      new RequestId(),
      new TimeOut(longestWait),
      new Transport(options.fetch),
    ],
  });
}

async function answered(
  call: ClientRequest,
  request: GraphRequest,
): Promise<{ response: Response; body: unknown }> {
  try {
    const response = await dispatch(call, request);
    return { response, body: await read(response) };
  } catch (error) {
    throw unanswered(request.method, asReason(error));
  }
}

function dispatch(call: ClientRequest, request: GraphRequest): Promise<Response> {
  const body = sendable(request.body);
  switch (request.method) {
    case 'GET':
      return call.get();
    case 'POST':
      return call.post(body);
    case 'PATCH':
      return call.patch(body);
    case 'PUT':
      return call.put(body);
    case 'DELETE':
      return call.delete();
  }
}

/** The client turns bytes into a Buffer, which a browser does not have; a Blob it leaves alone. */
function sendable(body: unknown): unknown {
  return body instanceof Uint8Array || body instanceof ArrayBuffer ? new Blob([body as BlobPart]) : body;
}

async function read(response: Response): Promise<unknown> {
  if (response.status === 204) return undefined;
  const type = response.headers.get('Content-Type') ?? '';
  if (type.includes('json')) return parsed(await response.text());
  if (type.startsWith('text/')) return response.text();
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length === 0 ? undefined : bytes;
}

function parsed(text: string): unknown {
  return text === '' ? undefined : JSON.parse(text);
}

/** The client hands on a failed fetch with the name of the error in its `code`. */
function asReason(error: unknown): { name: string; message: string } {
  const { code, name, message } = error as { code?: unknown; name?: string; message?: string };
  return { name: typeof code === 'string' && code ? code : (name ?? ''), message: message ?? '' };
}
