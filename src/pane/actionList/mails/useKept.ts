import { useEffect, useState } from 'react';
import type { KeptMinutes } from '../../../workspace/shelf';
import { useParts } from '../../parts';

const none: readonly KeptMinutes[] = [];

/** The minutes of every meeting as they are known when the screen opens, newest first. */
export function useKept(): readonly KeptMinutes[] {
  const { workspace } = useParts();
  const [kept, setKept] = useState(none);
  useEffect(() => {
    let current = true;
    workspace.shelf().then(
      (shelf) => current && setKept(shelf.all()),
      () => undefined,
    );
    return () => {
      current = false;
    };
  }, [workspace]);
  return kept;
}
