import { json, Router } from 'express';
import type { TenantState } from '../tenantState';
import { idTokenClaims, writeToken } from './token';

/** Signing in, for the windows and the tests: a token for any user of the tenant, and consent. */
export function login(state: TenantState): Router {
  const router = Router();
  router.use(json());
  router.post('/token', (request, response) => {
    const { userId, clientId = 'sandbox', scopes = [] } = request.body as TokenWish;
    const user = state.directory.users.get(userId);
    if (!user) return void response.status(400).json({ error: 'unknown_user' });
    const missing = state.consents.missing(userId, scopes);
    if (missing.length) return void response.status(403).json({ error: 'consent_required', missing });
    const { tenantId } = state.world;
    const expiresIn = state.habits.tokenSeconds;
    const claims = idTokenClaims(user, tenantId, clientId, state.now(), expiresIn);
    const scope = scopes.join(' ');
    response.json({
      accessToken: writeToken({ ...claims, aud: GRAPH, appid: clientId, scp: scope }),
      idToken: writeToken(claims),
      expiresIn,
      scope,
      account: {
        homeAccountId: `${user.id}.${tenantId}`,
        localAccountId: user.id,
        tenantId,
        username: user.mail,
        name: user.displayName,
        idTokenClaims: claims,
      },
    });
  });
  router.post('/consent', (request, response) => {
    const { userId, scopes = [] } = request.body as TokenWish;
    if (!state.directory.users.has(userId)) return void response.status(400).json({ error: 'unknown_user' });
    state.consents.grant(userId, scopes);
    state.changes.tell('consent', userId);
    response.status(204).end();
  });
  return router;
}

interface TokenWish {
  readonly userId: string;
  readonly clientId?: string;
  readonly scopes?: readonly string[];
}

const GRAPH = '00000003-0000-0000-c000-000000000000';
