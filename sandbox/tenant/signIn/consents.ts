import { needsAdministrator } from './scopes';

/** Which permissions who has granted. "granted": a user's consent is never asked; "ask": each user grants for himself. */
export class Consents {
  mode: 'granted' | 'ask' = 'granted';
  #administrator = new Set<string>();
  readonly #byUser = new Map<string, Set<string>>();

  /** Permissions of the list that nobody granted. */
  missing(userId: string, scopes: readonly string[]): readonly string[] {
    return scopes.filter((scope) => !this.#has(userId, scope));
  }

  grant(userId: string, scopes: readonly string[]): void {
    const granted = this.#byUser.get(userId) ?? new Set();
    for (const scope of scopes) granted.add(scope);
    this.#byUser.set(userId, granted);
  }

  /** What the administrator granted for everybody; replaces what was granted so before. */
  grantToAll(scopes: readonly string[]): void {
    this.#administrator = new Set(scopes);
  }

  #has(userId: string, scope: string): boolean {
    if (this.#administrator.has(scope) || basic.includes(scope)) return true;
    if (needsAdministrator(scope)) return false;
    return this.mode === 'granted' || (this.#byUser.get(userId)?.has(scope) ?? false);
  }
}

/** What signing in itself needs. */
const basic = ['openid', 'profile', 'offline_access', 'email'];
