import { randomUUID } from 'node:crypto';
import type { Answer } from './call';

interface RefusalExtras {
  readonly headers?: Readonly<Record<string, string>>;
  /** Code nested in innerError, as OneDrive does. */
  readonly innerCode?: string;
}

/** A call refused with Graph's status, code and words. Planner's code is mostly empty. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extras: RefusalExtras = {},
  ) {
    super(message);
  }
}

/** The refusal in the shape in which Graph sends it. */
export function refusalAnswer(refusal: Refusal, clientRequestId: string | undefined): Answer {
  const requestId = randomUUID();
  return {
    status: refusal.status,
    headers: { ...refusal.extras.headers },
    body: {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: {
          ...(refusal.extras.innerCode ? { code: refusal.extras.innerCode } : {}),
          date: new Date().toISOString().slice(0, 19),
          'request-id': requestId,
          'client-request-id': clientRequestId ?? requestId,
        },
      },
    },
  };
}
