import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { GraphError, type GraphFailure } from '../../../graph/graph';
import type { Library } from '../../../graph/libraries';
import { useParts } from '../../parts';

export type LibrariesState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly libraries: readonly Library[] }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** The library in which new minutes are kept; null for one's own OneDrive. */
export function useLibrary(): Library | null {
  const { workspace } = useParts();
  return useSyncExternalStore(workspace.onLibrary, workspace.library);
}

/** The libraries to choose from, read when first shown. */
export function useLibraries(): [LibrariesState, () => void] {
  const { graph } = useParts();
  const [state, setState] = useState<LibrariesState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<LibrariesState> => {
      const { getLibraries } = await import('../../../graph/libraries');
      return { kind: 'ready', libraries: await getLibraries(graph) };
    };
    read()
      .catch((error: unknown): LibrariesState => ({ kind: 'failed', failure: failureOf(error) }))
      .then((next) => current && setState(next));
    return () => {
      current = false;
    };
  }, [graph, attempt]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [state, retry];
}

/** What went wrong, in one word. */
export function failureOf(error: unknown): GraphFailure {
  return error instanceof GraphError ? error.failure : 'unknown';
}
