/** What `timeLimit` rejects with. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The work's outcome, or a TimeLimitError when there is none yet: hosts and their bridges may never answer. */
export function timeLimit<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout>;
  const limit = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`no answer in ${milliseconds} ms`)), milliseconds);
  });
  return Promise.race([work, limit]).finally(() => clearTimeout(timer));
}
