import type { Context, Middleware } from '@microsoft/microsoft-graph-client';

/** One step of the chain each request goes through, on its way out and back. */
export abstract class Step implements Middleware {
  private following: Middleware | null = null;

  setNext(next: Middleware): void {
    this.following = next;
  }

  abstract execute(context: Context): Promise<void>;

  protected async next(context: Context): Promise<void> {
    if (!this.following) throw new Error('The chain ends without a transport.');
    await this.following.execute(context);
  }
}

/** The address a request goes to. */
export function addressOf(context: Context): string {
  return typeof context.request === 'string' ? context.request : context.request.url;
}

/** Sets one header, whatever shape the headers have. */
export function setHeader(context: Context, name: string, value: string): void {
  context.options = { ...context.options, headers: { ...plain(context.options?.headers), [name]: value } };
}

/** Most requests come with plain headers already. */
function plain(headers: unknown): Readonly<Record<string, string>> {
  const isListed = headers instanceof Headers || Array.isArray(headers);
  return isListed ? Object.fromEntries(headers) : (headers as Readonly<Record<string, string>>);
}
