import { useSyncExternalStore } from 'react';

/** Wide enough to have the minutes and the actions side by side. In rem, so that a zoomed page counts as narrow. */
const wide = '(min-width: 56rem)';

/** Whether the pane is wide now. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (listener) => {
      const query = matchMedia(wide);
      query.addEventListener('change', listener);
      return () => query.removeEventListener('change', listener);
    },
    () => matchMedia(wide).matches,
  );
}
