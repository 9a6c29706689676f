import { useEffect, useState } from 'react';
import type { OpenMinutes, SavedState } from '../../workspace/workspace';
import { showCalmly } from './showCalmly';

/** The saved state without the blinking. Nothing renders for a key: while minutes are long, that alone would take a part of its frame. */
export function useCalmState(minutes: OpenMinutes): SavedState {
  const [shown, setShown] = useState(() => minutes.saved());
  useEffect(() => showCalmly(minutes, setShown), [minutes]);
  return shown;
}
