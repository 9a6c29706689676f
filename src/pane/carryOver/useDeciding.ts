import { useState } from 'react';
import { changesOf } from '../../carryOver/verdictChanges';
import { laterThan } from '../../minutes/laterThan';
import {
  lastDecision,
  type CarriedEntry,
  type CarryDecision,
  type Verdict,
} from '../../minutes/carriedAction';
import type { ChangeOutcome } from '../../tracking/tracker';
import { trackerOf } from '../actionList/trackerOf';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';
import { useWriter } from '../standing/useWriter';

/** How the last change of an action went; telling: it is under way. */
export type Telling = 'telling' | ChangeOutcome['kind'];

export interface Deciding {
  /** By key of the action. */
  readonly telling: ReadonlyMap<string, Telling>;
  readonly decide: (entries: readonly CarriedEntry[], verdict: Verdict, remark: string) => void;
  /** Carries out the last decision once more. */
  readonly tellAgain: (entry: CarriedEntry) => void;
}

/** Decides about carried actions: in the minutes at once, in the task as soon as it can. */
export function useDeciding(): Deciding {
  const parts = useParts();
  const { document } = useMeeting();
  const writer = useWriter();
  const [telling, setTelling] = useState<ReadonlyMap<string, Telling>>(new Map());
  const say = (key: string, state: Telling) => setTelling((before) => new Map(before).set(key, state));

  const tell = async (decision: CarryDecision, before: CarryDecision | null): Promise<void> => {
    const changes = changesOf(decision, before);
    if (changes.length === 0) return;
    const tracker = trackerOf(parts);
    say(decision.key, 'telling');
    let last: Telling = 'changed';
    for (const change of changes) {
      const action = tracker.list().actions.find(({ key }) => key === decision.key);
      const outcome = action ? (await tracker.change(action, change)).kind : 'gone';
      if (outcome !== 'changed') last = outcome;
      if (outcome === 'failed') break;
    }
    say(decision.key, last);
  };

  return {
    telling,
    decide: (entries, verdict, remark) => {
      if (document.refuses()) return;
      for (const entry of entries) {
        const { by, now } = writer();
        const at = laterThan(entry.decisions.at(-1)?.at, now);
        const own = verdict.kind === 'moved' ? { ...verdict, from: entry.action.due } : verdict;
        const decision = { key: entry.action.key, verdict: own, remark, at, by };
        document.write.decide(decision);
        void tell(decision, lastDecision(entry));
      }
    },
    tellAgain: (entry) => {
      const decision = lastDecision(entry);
      if (decision) void tell(decision, null);
    },
  };
}
