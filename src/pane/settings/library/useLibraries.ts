import { useCallback, useSyncExternalStore } from 'react';
import type { Library } from '../../../graph/libraries';
import { useParts } from '../../parts';
import { useLoaded, type Loaded } from '../../useLoaded';

/** The library in which new minutes are kept; null for one's own OneDrive. */
export function useLibrary(): Library | null {
  const { workspace } = useParts();
  return useSyncExternalStore(workspace.onLibrary, workspace.library);
}

/** The libraries to choose from, read when first shown. */
export function useLibraries(): [Loaded<readonly Library[]>, () => void] {
  const { graph } = useParts();
  const load = useCallback(async () => {
    const { getLibraries } = await import('../../../graph/libraries');
    return getLibraries(graph);
  }, [graph]);
  return useLoaded(load);
}
