import { useEffect, useState } from 'react';
import { afterPaint } from '../afterPaint';
import type { Reading } from '../editor/recognition/reading';

/** Reading Dutch, and what stands in its way. */
export interface LateReading {
  /** Null until its code was fetched. */
  readonly reading: Reading | null;
  /** It could not be fetched; it is tried again by itself, and by `retry`. */
  readonly isMissing: boolean;
  readonly retry: () => void;
}

let loaded: Reading | null = null;

/** How long a connection gets to come back before code is asked for again. */
const pause = 15_000;

/** Reading Dutch, fetched when the minutes are on the screen: nobody waits for it to type. */
export function useLateReading(): LateReading {
  const [state, setState] = useState({ reading: loaded, isMissing: false });
  const load = () => {
    import(/* webpackChunkName: "reading" */ '../editor/recognition/dutchReading').then(
      ({ dutchReading }) => setState({ reading: (loaded = dutchReading), isMissing: false }),
      () => setState({ reading: loaded, isMissing: true }),
    );
  };
  useEffect(() => {
    if (!loaded) void afterPaint().then(load);
  }, []);
  useEffect(() => {
    if (!state.isMissing) return;
    const timer = setInterval(load, pause);
    window.addEventListener('online', load);
    return () => {
      clearInterval(timer);
      window.removeEventListener('online', load);
    };
  }, [state.isMissing]);
  return { ...state, retry: load };
}
