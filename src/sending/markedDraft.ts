import { GraphError, type Graph } from '../graph/graph';
import { createDraft, findMarked, type MailContent, type MailMessage } from '../graph/mail';

/** Times a step is tried whose outcome stays unknown, before the user is asked to press again. */
export const mostTries = 4;

/** What making a draft stands on. */
export interface DraftPlace {
  readonly graph: Graph;
  /** Resolves after so many seconds. */
  readonly wait: (seconds: number) => Promise<void>;
}

/** The message with this mark: what was made before, also when the answer was lost, else a new draft. */
export async function markedDraft(
  { graph, wait }: DraftPlace,
  content: MailContent,
  mark: string,
): Promise<MailMessage> {
  let found = await findMarked(graph, mark);
  for (let tries = 1; !found; tries++) {
    try {
      return await createDraft(graph, content, mark);
    } catch (error) {
      if (!isUnknown(error) || tries === mostTries) throw error;
      await wait(tries);
      found = await findMarked(graph, mark);
    }
  }
  return found;
}

/** Whether it may have happened all the same. */
export function isUnknown(error: unknown): boolean {
  return error instanceof GraphError && error.failure === 'unknown';
}
