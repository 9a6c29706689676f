import { useEffect, useState } from 'react';
import { getJson } from './sandbox';

/** What a window shows of the tenant: nothing yet, the latest answer, or why there is none. */
export interface Live<T> {
  readonly value: T | null;
  readonly failed: boolean;
}

interface Source {
  readonly path: string;
  /** Kinds of change after which it is read again. */
  readonly kinds: readonly string[];
}

/**
 * Reads a resource of the sandbox and reads it again after every change that concerns it: never two reads at a time, and
 * always one after the last change. Returns the way to stop.
 */
function follow<T>({ path, kinds }: Source, show: (live: (before: Live<T>) => Live<T>) => void): () => void {
  let stopped = false;
  let reading = false;
  let stale = false;
  const read = async () => {
    if (reading) {
      stale = true;
      return;
    }
    reading = true;
    try {
      const value = await getJson<T>(path);
      if (!stopped) show(() => ({ value, failed: false }));
    } catch {
      if (!stopped) show((before) => ({ ...before, failed: true }));
    }
    reading = false;
    if (stale && !stopped) {
      stale = false;
      await read();
    }
  };
  const events = new EventSource('/admin/changes');
  events.onopen = () => void read();
  events.onmessage = (event: MessageEvent<string>) => {
    const { kind } = JSON.parse(event.data) as { kind: string };
    if (kind === 'reset' || kinds.includes(kind)) void read();
  };
  void read();
  return () => {
    stopped = true;
    events.close();
  };
}

/** A resource of the sandbox that keeps itself up to date; `kinds` separated by spaces, "planner mail". */
export function useLive<T>(path: string, kinds: string): Live<T> {
  const [live, setLive] = useState<Live<T>>({ value: null, failed: false });
  useEffect(() => follow<T>({ path, kinds: kinds.split(' ') }, setLive), [path, kinds]);
  return live;
}
