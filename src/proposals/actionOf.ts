import type { ActionPoint } from '../minutes/actionPoint';
import type { LineBlock } from '../minutes/block';

/** The action of a line, settled or proposed; null for any other line. */
export function actionOf({ action, proposal }: LineBlock): ActionPoint | null {
  return action ?? (proposal?.kind === 'action' ? proposal.action : null);
}
