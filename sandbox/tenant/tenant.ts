import { raw, Router } from 'express';
import type { World } from '../world/world';
import { admin } from './admin/admin';
import { cors } from './http/cors';
import { graphHttp } from './http/graph';
import { login } from './signIn/login';
import { TenantState } from './tenantState';
import { transfer } from './http/transfer';

export interface TenantOptions {
  /** Origin of the pane, the only one that browsers let call Graph. */
  readonly paneOrigin?: string;
  /** Waited for after a reset. */
  readonly afterReset?: () => Promise<void>;
}

/** A Microsoft 365 over HTTP: Graph under /v1.0, signing in under /login, and what goes on behind under /admin. */
export function createTenant(
  world: World,
  { paneOrigin, afterReset = () => Promise.resolve() }: TenantOptions = {},
): Router {
  const state = new TenantState(world);
  const router = Router();
  const bytes = raw({ type: () => true, limit: '260mb' });
  router.use('/admin', admin(state, afterReset));
  router.use('/login', login(state));
  router.use(['/v1.0', '/download', '/upload', '/attachment-upload'], cors(paneOrigin), bytes);
  router.use('/v1.0', graphHttp(state));
  router.use(transfer(state));
  return router;
}
