import type { RequestHandler } from 'express';

/** What Graph lets a page of another origin read. Retry-After is not in it. */
const EXPOSED = [
  'ETag',
  'Location',
  'Preference-Applied',
  'Content-Range',
  'request-id',
  'client-request-id',
  'ReadWriteConsistencyToken',
  'SdkVersion',
  'WWW-Authenticate',
  'x-ms-client-gcc-tenant',
].join(', ');

/** Lets the pane's origin in, and no other; without one nobody needs letting in. */
export function cors(paneOrigin: string | undefined): RequestHandler {
  return (request, response, next) => {
    const { origin } = request.headers;
    response.setHeader('Vary', 'Origin');
    if (origin && origin === paneOrigin) {
      response.setHeader('Access-Control-Allow-Origin', origin);
      response.setHeader('Access-Control-Expose-Headers', EXPOSED);
    }
    if (request.method !== 'OPTIONS') return next();
    const asked = request.headers['access-control-request-headers'];
    if (asked) response.setHeader('Access-Control-Allow-Headers', asked);
    response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS');
    response.setHeader('Access-Control-Max-Age', '3600');
    response.status(200).end();
  };
}
