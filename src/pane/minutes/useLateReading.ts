import { useEffect, useState } from 'react';
import { afterPaint } from '../afterPaint';
import type { Reading } from '../editor/recognition/reading';

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
export function useLateReading(): LateReading {
  const [state, setState] = useState({ reading: loaded, isMissing: false });
  const load = () => {
    import('../editor/recognition/dutchReading').then(
      ({ dutchReading }) => setState({ reading: (loaded = dutchReading), isMissing: false }),
      () => setState({ reading: loaded, isMissing: true }),
    );
  };
  useEffect(() => {
    if (loaded) return;
    void afterPaint().then(load);
    window.addEventListener('online', load);
    return () => window.removeEventListener('online', load);
  }, []);
  return { ...state, retry: load };
}
