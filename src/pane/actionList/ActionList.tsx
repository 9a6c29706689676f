import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ListView } from '../../actionList/view';
import type { Department } from '../../departments/department';
import { createDepartments } from '../../departments/resolver';
import { actionListWords } from '../../language/words/actionList';
import { useParts, useWords } from '../parts';
import { usePaneStyles } from '../usePaneStyles';
import { DepartmentsContext } from '../departments/useDepartments';
import { useTopics } from '../settings/topics/useTopics';
import { ListContext } from './listContext';
import { ListPart } from './ListPart';
import { trackerOf } from './trackerOf';
import { useToday } from './useToday';
import { useTrackedList } from './useTrackedList';

/** The actions of all meetings. Reads them while it is in sight. `begin`: the first view. */
export default function ActionList({ begin }: { readonly begin: ListView }) {
  const pane = usePaneStyles();
  const words = useWords(actionListWords);
  const parts = useParts();
  const today = useToday();
  const [view, setView] = useState(begin);
  const tracker = trackerOf(parts);
  const list = useTrackedList(tracker);
  useEffect(() => {
    tracker.start();
    return () => tracker.stop();
  }, [tracker]);
  const { workspace } = parts;
  const extra = useSyncExternalStore(
    (listener) => workspace.onSettings(listener),
    () => JSON.stringify(workspace.settings().extraDepartments),
  );
  const departments = useMemo(
    () => createDepartments(today, JSON.parse(extra) as readonly Department[]),
    [today, extra],
  );
  const [topics] = useTopics();
  const value = useMemo(
    () => ({ tracker, list, departments, topics, today }),
    [tracker, list, departments, topics, today],
  );
  return (
    <ListContext value={value}>
      <DepartmentsContext value={departments}>
        <main className={pane.screen} aria-label={words.heading}>
          <ListPart view={view} change={(part) => setView((now) => ({ ...now, ...part }))} />
        </main>
      </DepartmentsContext>
    </ListContext>
  );
}
