import type { Context } from '@microsoft/microsoft-graph-client';
import { Step } from './step';

/** Gives up on an attempt that takes longer than anybody will wait. */
export class TimeOut extends Step {
  constructor(private readonly milliseconds: number) {
    super();
  }

  override async execute(context: Context): Promise<void> {
    const signals = [AbortSignal.timeout(this.milliseconds)];
    if (context.options?.signal) signals.push(context.options.signal);
    context.options = { ...context.options, signal: AbortSignal.any(signals) };
    await this.next(context);
  }
}
