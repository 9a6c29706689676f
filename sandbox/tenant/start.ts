import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import type { World } from '../world/world';
import { createTenant } from './tenant';

export interface StartOptions {
  readonly world: World;
  readonly paneOrigin?: string;
  /** 0, or left out: any free port. */
  readonly port?: number;
}

/** A tenant of its own for a test, on a port of this machine. */
export async function startTenant({ world, paneOrigin, port = 0 }: StartOptions) {
  const app = express().disable('x-powered-by').disable('etag');
  app.use(createTenant(world, paneOrigin === undefined ? {} : { paneOrigin }));
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
