import type { Host, SignIn } from './host';

/** What a page gets when it opens: where it runs, and how to be somebody there. */
export interface OpenHost {
  readonly host: Host;
  readonly signIn: SignIn;
}

/** The host did not answer in time: worth a "try again", which is loading the page once more. */
export class HostError extends Error {
  override readonly name = 'HostError';
}
