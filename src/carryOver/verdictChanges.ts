import type { CarryDecision } from '../minutes/carriedAction';

/** What a decision changes in the task that is there. The words of a remark go along. */
export type TaskChange =
  | { readonly kind: 'done' }
  | { readonly kind: 'open' }
  | { readonly kind: 'due'; readonly date: string | null }
  | { readonly kind: 'reassign'; readonly department: string }
  | { readonly kind: 'remark'; readonly text: string };

/** The changes that carry out a decision; `before` is the one it takes back. A remark goes first: who is handed a task gets it with it. */
export function changesOf(decision: CarryDecision, before: CarryDecision | null): readonly TaskChange[] {
  const remark: readonly TaskChange[] = decision.remark ? [{ kind: 'remark', text: decision.remark }] : [];
  return [...remark, ...ofVerdict(decision, before)];
}

function ofVerdict({ verdict }: CarryDecision, before: CarryDecision | null): readonly TaskChange[] {
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

function undoing(before: CarryDecision | null): readonly TaskChange[] {
  if (before?.verdict.kind === 'closed') return [{ kind: 'open' }];
  if (before?.verdict.kind === 'moved') return [{ kind: 'due', date: before.verdict.from }];
  return [];
}
