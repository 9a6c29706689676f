import { useEffect, useState } from 'react';
import { ledgerKey } from '../../delivery/ledger';
import { actionPoints } from '../../minutes/actionPoints';
import type { PostedAction } from '../../proposals/postedBefore';
import type { KeptMinutes } from '../../workspace/shelf';
import { useParts } from '../parts';

const none: readonly PostedAction[] = [];

/** Every action of the workspace that has a task: first what this device knows, then what the folder says. */
export function usePostedActions(): readonly PostedAction[] {
  const { workspace } = useParts();
  const [posted, setPosted] = useState(none);
  useEffect(() => {
    let isShown = true;
    let stop = (): void => undefined;
    const follow = async (): Promise<void> => {
      const shelf = await workspace.shelf();
      if (!isShown) return;
      const tell = (): void => setPosted(shelf.all().flatMap(postedIn));
      stop = shelf.subscribe(tell);
      await shelf.load();
      tell();
      await shelf.refresh();
    };
    // Without the folder there is what this device knows.
    void follow().catch(() => undefined);
    return () => {
      isShown = false;
      stop();
    };
  }, [workspace]);
  return posted;
}

function postedIn({ minutes, ledger }: KeptMinutes): readonly PostedAction[] {
  return actionPoints(minutes).flatMap(({ line, action, title, departments }): readonly PostedAction[] => {
    const hasTask = departments.some((code) => ledger.get(ledgerKey(line.id, code))?.taskId);
    if (!hasTask) return [];
    const meetingDate = minutes.header.start.slice(0, 10);
    return [{ title, text: line.text, meetingDate, due: action.deadline?.date ?? null }];
  });
}
