import type { DeviceStore } from './deviceStore';
import type { KeptMinutes } from './shelf';

/** Minutes as the shelf read them, and what it read: which versions of which files. "": not known to be in any file. */
export interface Copy {
  readonly signature: string;
  readonly minutes: KeptMinutes;
}

/** Copies on the device, so that the next list is there at once. A device that keeps nothing reads the files again. */
export interface ShelfCopies {
  all(): Promise<readonly (readonly [mark: string, copy: Copy])[]>;
  keep(mark: string, copy: Copy): void;
  drop(mark: string): void;
}

/** Goes up when the minutes get another shape: copies of an earlier one are not used. */
const shape = 1;

interface Stored {
  readonly shape: number;
  readonly mark: string;
  readonly copy: Copy;
}

export function shelfCopies(device: DeviceStore): ShelfCopies {
  const write = (mark: string, stored: Stored | null): void =>
    void device.write(`shelf ${mark}`, stored).catch(() => undefined);
  return {
    all: async () => {
      const stored = (await device.readUnder('shelf ').catch(() => [])) as readonly (Stored | null)[];
      return stored.flatMap((one) => (one?.shape === shape ? [[one.mark, one.copy] as const] : []));
    },
    keep: (mark, copy) => write(mark, { shape, mark, copy }),
    drop: (mark) => write(mark, null),
  };
}
