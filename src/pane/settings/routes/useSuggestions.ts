import { useCallback, useEffect, useState } from 'react';
import { GraphError, type GraphFailure } from '../../../graph/graph';
import type { RouteSuggestions } from '../../../posting/suggestRoutes';
import { useMeeting } from '../../meeting';
import { useParts } from '../../parts';

export type SuggestionsState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly suggestions: RouteSuggestions }
  | { readonly kind: 'failed'; readonly failure: GraphFailure };

/** The plans that can be chosen and what fits each department, read when first shown. */
export function useSuggestions(): [SuggestionsState, () => void] {
  const { graph } = useParts();
  const { departments } = useMeeting();
  const [state, setState] = useState<SuggestionsState>({ kind: 'loading' });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let current = true;
    const read = async (): Promise<SuggestionsState> => {
      const { suggestRoutes } = await import('../../../posting/suggestRoutes');
      return { kind: 'ready', suggestions: await suggestRoutes(graph, departments) };
    };
    read()
      .catch((error: unknown): SuggestionsState => {
        return { kind: 'failed', failure: error instanceof GraphError ? error.failure : 'unknown' };
      })
      .then((next) => current && setState(next));
    return () => {
      current = false;
    };
  }, [graph, departments, attempt]);
  const retry = useCallback(() => {
    setState({ kind: 'loading' });
    setAttempt((count) => count + 1);
  }, []);
  return [state, retry];
}
