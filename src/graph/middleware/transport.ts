import type { Context } from '@microsoft/microsoft-graph-client';
import { Step } from './step';

/** The end of the chain: puts the request on the wire. */
export class Transport extends Step {
  constructor(private readonly send: typeof fetch) {
    super();
  }

  override async execute(context: Context): Promise<void> {
    context.response = await this.send(context.request, context.options as RequestInit);
  }
}
