import { SignInError, type SignIn, type SignInFailure } from '../../hosts/host';

/** A sign-in that remembers what it was refused, so that one click can ask for all of it. */
export interface AskingSignIn extends SignIn {
  /** Asks for everything that was refused so far; null when it is given. Call it from a click. */
  askForMissing(): Promise<SignInFailure | null>;
}

/** Wraps the host's sign-in. `basic` is asked for when nothing has been refused yet. */
export function askingSignIn(signIn: SignIn, basic: readonly string[]): AskingSignIn {
  const missing = new Set<string>();

  async function token(scopes: readonly string[]): Promise<string> {
    try {
      return await signIn.token(scopes);
    } catch (error) {
      if (error instanceof SignInError) scopes.forEach((scope) => missing.add(scope));
      throw error;
    }
  }

  async function askForMissing(): Promise<SignInFailure | null> {
    try {
      await signIn.tokenByAsking(missing.size > 0 ? [...missing] : basic);
      missing.clear();
      return null;
    } catch (error) {
      return error instanceof SignInError ? error.failure : 'unavailable';
    }
  }

  return {
    token,
    askForMissing,
    tokenByAsking: (scopes) => signIn.tokenByAsking(scopes),
    user: () => signIn.user(),
  };
}
