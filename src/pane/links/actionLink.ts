import { webAddress } from './paneAddress';

/** One department's share of an action, and the key of the meeting it was agreed in. */
export interface LinkedShare {
  readonly meeting: string;
  readonly lineId: string;
  readonly department: string;
}

/**
 * The address of one action in the pane. It is also the mark by which a task is known to be ours, so it is the same in Teams and outside; and
 * who has the task may not have the app.
 */
export function actionLink({ meeting, lineId, department }: LinkedShare, page = location.href): string {
  return webAddress(new URLSearchParams({ meeting, action: lineId, department }), page);
}
