import { useCallback, useEffect, useState } from 'react';
import type { GraphFailure } from '../graph/graph';
import { graphFailure } from './graphFailure';

/** Something that is asked for when it is first shown. */
export type Loaded<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** Loads, and loads anew when `load` is another or when that is asked for. An answer that comes too late for that is passed over. */
export function useLoaded<T>(load: () => Promise<T>): [Loaded<T>, () => void] {
  const [state, setState] = useState<Loaded<T>>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const show = (next: Loaded<T>) => current && setState(next);
    load().then(
      (value) => show({ kind: 'ready', value }),
      (error: unknown) => show({ kind: 'failed', failure: graphFailure(error) }),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  const again = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [state, again];
}
