import type { Context } from '@microsoft/microsoft-graph-client';
import { setHeader, Step } from './step';

/** Gives each attempt an id of its own, by which Microsoft's support can find it. */
export class RequestId extends Step {
  override async execute(context: Context): Promise<void> {
    setHeader(context, 'client-request-id', crypto.randomUUID());
    await this.next(context);
  }
}
