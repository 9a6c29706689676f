import { useState } from 'react';
import type { MinutesDraft } from '../../proposals/draftOf';
import type { OpenMinutes } from '../../workspace/workspace';
import { useHolding } from '../opening/useHolding';
import { useParts } from '../parts';

/** Minutes that stand apart from the meeting the host shows: made of a document that was read. */
export interface Apart {
  /** Null: the meeting's own minutes are shown. */
  readonly minutes: OpenMinutes | null;
  /** Makes them and shows them. Rejects when they could not be made. */
  readonly start: (draft: MinutesDraft) => Promise<void>;
  /** Back to the meeting's own; what stands apart is kept. */
  readonly leave: () => void;
}

/** Keeps minutes of their own beside those of the meeting: a meeting by hand, which the meeting's own never see. */
export function useApart(): Apart {
  const { workspace } = useParts();
  const [minutes, setMinutes] = useState<OpenMinutes | null>(null);
  const hold = useHolding(minutes);
  return {
    minutes,
    start: async (draft) => {
      const opened = await workspace.openFromDocument({ kind: 'none' }, draft, new Date());
      hold(opened);
      setMinutes(opened);
    },
    leave: () => setMinutes(null),
  };
}
