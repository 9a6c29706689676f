import { GraphError } from './graph';

/** Milliseconds: longer than Graph itself takes before its gateway answers 504, and than anybody will wait. */
export const longestWait = 100_000;

/**
 * What is at an address that Graph gave and that takes no token. Rejects with GraphError, also when no answer comes or it is broken off:
 * one such call that hangs would keep everything behind it waiting.
 */
export async function fetched<T>(url: string, read: (answer: Response) => Promise<T>): Promise<T> {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(longestWait) });
    if (!answer.ok)
      throw new GraphError(answer.status === 404 ? 'notFound' : 'unknown', answer.status, '', 'Download');
    return await read(answer);
  } catch (error) {
    throw error instanceof GraphError ? error : new GraphError('offline', 0, '', String(error));
  }
}
