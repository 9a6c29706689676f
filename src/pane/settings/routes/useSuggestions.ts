import { useCallback } from 'react';
import type { RouteSuggestions } from '../../../posting/suggestRoutes';
import { useMeeting } from '../../meeting';
import { useParts } from '../../parts';
import { useLoaded, type Loaded } from '../../useLoaded';

/** The plans that can be chosen and what fits each department, read when first shown. */
export function useSuggestions(): [Loaded<RouteSuggestions>, () => void] {
  const { graph } = useParts();
  const { departments } = useMeeting();
  const load = useCallback(async () => {
    const { suggestRoutes } = await import('../../../posting/suggestRoutes');
    return suggestRoutes(graph, departments);
  }, [graph, departments]);
  return useLoaded(load);
}
