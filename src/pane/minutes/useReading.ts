import { useEffect, useState } from 'react';
import type { Reading } from '../editor/recognition/reading';

/** The first paint and the first key come before it. */
const soon = 100;

let loaded: Reading | null = null;

/** Reading Dutch, and what stands in its way. */
export interface LateReading {
  /** Null until its code was fetched. */
  readonly reading: Reading | null;
  /** It could not be fetched; it is tried again when there is a connection, and by `retry`. */
  readonly isMissing: boolean;
  readonly retry: () => void;
}

/** Reading Dutch, fetched when the minutes are on the screen: nobody waits for it to type. */
export function useReading(): LateReading {
  const [state, setState] = useState({ reading: loaded, isMissing: false });
  const load = () => {
    import('../editor/recognition/dutchReading').then(
      ({ dutchReading }) => setState({ reading: (loaded = dutchReading), isMissing: false }),
      () => setState({ reading: loaded, isMissing: true }),
    );
  };
  useEffect(() => {
    if (loaded) return;
    const timer = setTimeout(load, soon);
    window.addEventListener('online', load);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', load);
    };
  }, []);
  return { ...state, retry: load };
}
