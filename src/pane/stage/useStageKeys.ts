import { useEffect } from 'react';

/** What the keys do. */
export interface StageKeys {
  readonly go: (step: 'next' | 'previous' | 'first' | 'last') => void;
  readonly confirm: () => void;
}

const steps: Readonly<Record<string, Parameters<StageKeys['go']>[0]>> = {
  ArrowRight: 'next',
  ArrowDown: 'next',
  PageDown: 'next',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  PageUp: 'previous',
  Home: 'first',
  End: 'last',
};

/** Arrows, and the keys of a presenter, wherever the focus is; Enter confirms unless it presses a button. */
export function useStageKeys({ go, confirm }: StageKeys): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const isOnControl = event.target instanceof HTMLElement && event.target.closest('button, [role=tab]');
      const step = steps[event.key];
      if (step) {
        if (event.target instanceof HTMLElement && event.target.closest('[role=tab]')) return;
        event.preventDefault();
        go(step);
      } else if (event.key === 'Enter' && !isOnControl) {
        event.preventDefault();
        confirm();
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [go, confirm]);
}
