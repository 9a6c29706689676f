import { useCallback } from 'react';
import { useParts } from '../parts';

/** Who writes something down, and when. */
export interface Writing {
  readonly by: string;
  /** ISO instant. */
  readonly now: string;
}

/** The signed-in user at this moment. */
export function useWriter(): () => Writing {
  const { signIn } = useParts();
  return useCallback(() => {
    const user = signIn.user();
    return { by: user?.name || user?.username || '', now: new Date().toISOString() };
  }, [signIn]);
}
