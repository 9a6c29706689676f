/** Office's asynchronous methods end in (options?, callback?): what a method was called with after its own arguments. */
export type Rest = readonly unknown[];

/** An error as Office reports it. */
export interface Refusal {
  readonly name: string;
  readonly code: number;
  readonly message: string;
}

/** Calls back with a value, later, as Office does. */
export function succeed<T>(rest: Rest, value: T): void {
  answer(rest, { status: 'succeeded', value });
}

/** Calls back with an error, later. */
export function refuse(rest: Rest, error: Refusal): void {
  answer(rest, { status: 'failed', error });
}

function answer(rest: Rest, outcome: object): void {
  const callback = rest.find((argument) => typeof argument === 'function') as
    ((result: unknown) => void) | undefined;
  const options = rest.find((argument) => typeof argument === 'object' && argument !== null) as
    { asyncContext?: unknown } | undefined;
  if (callback) setTimeout(() => callback({ ...outcome, asyncContext: options?.asyncContext }));
}
