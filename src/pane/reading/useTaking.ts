import { useMemo, useState } from 'react';
import type { MinutesDraft } from '../../proposals/draftOf';
import { asKnown, postedBefore } from '../../proposals/postedBefore';
import { previewOf, type Preview, type PreviewLine } from './preview';
import { usePostedActions } from './usePostedActions';

/** What would be taken over of a draft: its actions that already have a task only when that is asked for. */
export interface Taking {
  readonly draft: MinutesDraft;
  readonly preview: Preview;
  /** The actions that already have a task. */
  readonly before: readonly PreviewLine[];
  readonly isAgain: boolean;
  readonly setAgain: (isAgain: boolean) => void;
}

/** Sorts a draft out for showing, and sets apart what was posted before. */
export function useTaking(read: MinutesDraft): Taking {
  const posted = usePostedActions();
  const [isAgain, setAgain] = useState(false);
  const known = useMemo(() => postedBefore(read, posted), [read, posted]);
  const draft = useMemo(() => (isAgain ? read : asKnown(read, known)), [read, known, isAgain]);
  const preview = useMemo(() => previewOf(draft), [draft]);
  const before = useMemo(
    () => previewOf(read).actions.filter(({ line }) => known.has(line.id)),
    [read, known],
  );
  return { draft, preview, before, isAgain, setAgain };
}
