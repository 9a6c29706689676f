import { useEffect, useEffectEvent } from 'react';

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
  const onKeyDown = useEffectEvent((event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const isOn = (what: string) => event.target instanceof HTMLElement && event.target.closest(what) !== null;
    const step = steps[event.key];
    if (step && isOn('[role=tab]')) return;
    if (step) go(step);
    else if (event.key === 'Enter' && !isOn('button, [role=tab]')) confirm();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
