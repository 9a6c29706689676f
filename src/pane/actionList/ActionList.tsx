import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ListView } from '../../actionList/view';
import { actionListWords } from '../../language/words/actionList';
import { useParts, useWords } from '../parts';
import { usePaneStyles } from '../usePaneStyles';
import { DepartmentsContext } from '../departments/useDepartments';
import { useDepartmentsOn } from '../departments/useDepartmentsOn';
import { useTopics } from '../settings/topics/useTopics';
import { ListContext } from './listContext';
import { ListPart } from './ListPart';
import { trackerOf } from './trackerOf';
import { useToday } from '../useToday';

/** The actions of all meetings. Reads them while it is in sight. `begin`: the first view. */
export default function ActionList({ begin }: { readonly begin: ListView }) {
  const pane = usePaneStyles();
  const words = useWords(actionListWords);
  const today = useToday();
  const [view, setView] = useState(begin);
  const tracker = trackerOf(useParts());
  const list = useSyncExternalStore(tracker.subscribe, tracker.list);
  useEffect(() => {
    tracker.start();
    return () => tracker.stop();
  }, [tracker]);
  const departments = useDepartmentsOn(today);
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
