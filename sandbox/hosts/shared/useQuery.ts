import { useCallback, useSyncExternalStore } from 'react';

const moved = 'sandbox-moved';

function onMove(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(moved, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(moved, listener);
  };
}

/** One parameter of the window's address, and the way to change it so that Back undoes it. */
export function useQuery(name: string): readonly [string | null, (value: string | null) => void] {
  const value = useSyncExternalStore(onMove, () => new URLSearchParams(location.search).get(name));
  const change = useCallback(
    (next: string | null) => {
      const query = new URLSearchParams(location.search);
      if (next === null) query.delete(name);
      else query.set(name, next);
      history.pushState(null, '', query.size === 0 ? location.pathname : `?${query}`);
      dispatchEvent(new Event(moved));
    },
    [name],
  );
  return [value, change];
}
