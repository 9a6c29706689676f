import type { WorldUser } from '../../world/world';

/** What an access token of this tenant says. Signed by nobody: it never leaves this machine. */
export interface TokenClaims {
  readonly oid: string;
  readonly tid: string;
  readonly appid: string;
  readonly scp: string;
  /** Seconds since 1970. */
  readonly exp: number;
}

/** Writes any claims in the form of a JSON web token. */
export function writeToken(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ typ: 'JWT', alg: 'none' })}.${part(claims)}.sandbox`;
}

/** The claims of an access token, or null when it is not one of ours. */
export function readToken(token: string): TokenClaims | null {
  try {
    const claims: TokenClaims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
    return typeof claims.oid === 'string' && typeof claims.scp === 'string' ? claims : null;
  } catch {
    return null;
  }
}

/** The claims of an id token for a user, as msal reads them. */
export function idTokenClaims(
  user: WorldUser,
  tenantId: string,
  clientId: string,
  now: Date,
  seconds: number,
) {
  const issued = Math.floor(now.getTime() / 1000);
  return {
    aud: clientId,
    iss: `https://login.microsoftonline.com/${tenantId}/v2.0`,
    iat: issued,
    nbf: issued,
    exp: issued + seconds,
    oid: user.id,
    sub: user.id,
    tid: tenantId,
    name: user.displayName,
    preferred_username: user.mail,
    login_hint: user.mail,
    ver: '2.0',
  };
}
