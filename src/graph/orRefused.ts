import { GraphError } from './graph';

/** What was asked for, or why Graph refused it. Rejects only when the program is wrong. */
export async function orRefused<T>(work: Promise<T>): Promise<T | GraphError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof GraphError) return error;
    throw error;
  }
}
