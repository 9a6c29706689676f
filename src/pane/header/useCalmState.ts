import { useEffect, useState } from 'react';
import type { SavedState } from '../../workspace/workspace';
import { savedTone, type SavedTone } from './savedLabel';

/** How long all must have been saved before the mark says so again: between two words it would only blink. */
const calm = 1500;

/** How long `next` waits while `shown` stands. Only good news can wait: the mark never says saved too long. */
export function pauseBefore(shown: SavedTone, next: SavedTone): number {
  return shown === 'busy' && next === 'saved' ? calm : 0;
}

/** The saved state without the blinking: typing on keeps it at "saving" until a rest. */
export function useCalmState(state: SavedState): SavedState {
  const [shown, setShown] = useState(state);
  const pause = pauseBefore(savedTone(shown), savedTone(state));
  if (pause === 0 && shown !== state) setShown(state);
  useEffect(() => {
    if (pause === 0) return;
    const timer = setTimeout(() => setShown(state), pause);
    return () => clearTimeout(timer);
  }, [state, pause]);
  return pause === 0 ? state : shown;
}
