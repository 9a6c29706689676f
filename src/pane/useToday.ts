import { useSyncExternalStore } from 'react';
import { dutchDay } from '../minutes/dutchDay';

const minute = 60_000;

/** Today in the Netherlands, as an ISO date. */
export function today(): string {
  return dutchDay(new Date().toISOString());
}

/** The same, also when the page stays open past midnight. */
export function useToday(): string {
  return useSyncExternalStore(everyMinute, today);
}

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, minute);
  return () => clearInterval(timer);
}
