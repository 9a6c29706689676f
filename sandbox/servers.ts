import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import express from 'express';
import { createPaneServer } from './paneServer';
import { teamsLinks } from './teamsTab';
import { createTenant } from './tenant/tenant';
import type { World } from './world/world';

export interface SandboxOptions {
  readonly world: World;
  /** The folder webpack writes to. */
  readonly dist: string;
  /** 0: any free port. */
  readonly sandboxPort?: number;
  readonly panePort?: number;
  /** What stands in the sandbox besides the world is made again after a reset. */
  readonly afterReset?: () => Promise<void>;
}

export interface Sandbox {
  readonly sandboxOrigin: string;
  readonly paneOrigin: string;
  close(): Promise<void>;
}

const HOST = '127.0.0.1';

/** The sandbox (Graph, sign-in, windows) and the pane, each on an origin of its own so that CORS is real. */
export async function startSandbox({
  world,
  dist,
  sandboxPort = 0,
  panePort = 0,
  afterReset = () => Promise.resolve(),
}: SandboxOptions): Promise<Sandbox> {
  const sandboxApp = express();
  const sandboxServer = await listen(createServer(sandboxApp), sandboxPort);
  const sandboxOrigin = originOf(sandboxServer);
  const paneServer = await listen(
    createServer(createPaneServer(join(dist, 'pane'), sandboxOrigin)),
    panePort,
  );
  const paneOrigin = originOf(paneServer);

  sandboxApp.disable('x-powered-by');
  sandboxApp.get('/admin/settings', (_request, response) => void response.json({ paneOrigin }));
  sandboxApp.use(createTenant(world, { paneOrigin, afterReset }));
  sandboxApp.use(teamsLinks());
  sandboxApp.use('/office', express.static(join(dist, 'office')));
  sandboxApp.get('/', (_request, response) => response.redirect('/landing/'));
  sandboxApp.use(express.static(join(dist, 'windows')));

  return {
    sandboxOrigin,
    paneOrigin,
    close: async () => {
      await Promise.all([stop(sandboxServer), stop(paneServer)]);
    },
  };
}

function listen(server: Server, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => resolve(server));
  });
}

function originOf(server: Server): string {
  return `http://${HOST}:${(server.address() as AddressInfo).port}`;
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.closeAllConnections();
    server.close(() => resolve());
  });
}
