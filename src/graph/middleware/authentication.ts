import type { Context } from '@microsoft/microsoft-graph-client';
import { addressOf, setHeader, Step } from './step';

/** Carries the token of one request to the step that adds it. */
export class TokenOption {
  constructor(readonly token: string) {}
}

/** Adds the token to requests below the configured root, and refuses to send one anywhere else. */
export class Authentication extends Step {
  constructor(private readonly root: string) {
    super();
  }

  override async execute(context: Context): Promise<void> {
    if (!addressOf(context).startsWith(`${this.root}/`))
      throw new Error('Not an address below the Graph root.');
    const option = context.middlewareControl?.getMiddlewareOptions(TokenOption) as TokenOption | undefined;
    if (option) setHeader(context, 'Authorization', `Bearer ${option.token}`);
    await this.next(context);
  }
}
