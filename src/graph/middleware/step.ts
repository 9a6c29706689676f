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
  const headers = new Headers(context.options?.headers as HeadersInit | undefined);
  headers.set(name, value);
  context.options = { ...context.options, headers: Object.fromEntries(headers.entries()) };
}
