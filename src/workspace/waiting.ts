import type { DeviceStore } from './deviceStore';
import type { SavedState } from './workspace';
import { createListeners } from './listeners';

/** The minutes whose last words the drive does not have yet. The device remembers them, so that a later page brings them there. */
export interface Waiting {
  /** Tells how far minutes are that are open. */
  note(key: string, state: SavedState): void;
  /** Keys of all that a page of this device left behind. */
  left(): Promise<readonly string[]>;
  /** Keys of those that are open and cannot go up now. The same value until it changes. */
  stuck(): ReadonlySet<string>;
  /** Called when `stuck` changes. Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** A device that keeps nothing forgets them with the page. */
export function createWaiting(device: Promise<DeviceStore>): Waiting {
  const listeners = createListeners();
  const kept = device.then(async (store) => {
    const keys: readonly unknown[] = await store.readUnder(prefix).catch(() => []);
    return new Set(keys.filter((key): key is string => typeof key === 'string'));
  });
  let stuck: ReadonlySet<string> = new Set();

  const keep = async (key: string, isWaiting: boolean): Promise<void> => {
    const [store, keys] = await Promise.all([device, kept]);
    if (keys.has(key) === isWaiting) return;
    if (isWaiting) keys.add(key);
    else keys.delete(key);
    await store.write(`${prefix}${key}`, isWaiting ? key : null).catch(() => undefined);
  };

  return {
    note: (key, state) => {
      void keep(key, state.kind !== 'saved');
      if (state.kind === 'saving' || stuck.has(key) === isStuck(state)) return;
      const others = [...stuck].filter((one) => one !== key);
      stuck = new Set(isStuck(state) ? [...others, key] : others);
      listeners.tell();
    },
    left: async () => [...(await kept)],
    stuck: () => stuck,
    subscribe: listeners.add,
  };
}

const prefix = 'waiting ';

/** Not only for a moment, as after each pause in typing. */
function isStuck(state: SavedState): boolean {
  return (state.kind === 'local' || state.kind === 'memoryOnly') && state.reason !== 'waiting';
}
