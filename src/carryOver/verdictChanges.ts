import type { ActionChange } from '../actionList/actionChange';
import type { CarryDecision } from '../minutes/carriedAction';

/** The changes of the task that carry out a decision; `before` is the one it takes back. A remark goes first: who is handed a task gets it with it. */
export function changesOf(decision: CarryDecision, before: CarryDecision | null): readonly ActionChange[] {
  const remark: readonly ActionChange[] = decision.remark ? [{ kind: 'remark', text: decision.remark }] : [];
  return [...remark, ...ofVerdict(decision, before)];
}

function ofVerdict({ verdict }: CarryDecision, before: CarryDecision | null): readonly ActionChange[] {
  switch (verdict.kind) {
    case 'kept':
      return [];
    case 'closed':
      return [{ kind: 'done' }];
    case 'moved':
      return [{ kind: 'due', date: verdict.due }];
    case 'reassigned':
      return [{ kind: 'reassign', department: verdict.to }];
    case 'withdrawn':
      return undoing(before);
  }
}

function undoing(before: CarryDecision | null): readonly ActionChange[] {
  if (before?.verdict.kind === 'closed') return [{ kind: 'open' }];
  if (before?.verdict.kind === 'moved') return [{ kind: 'due', date: before.verdict.from }];
  return [];
}
