import type { DeviceStore } from './deviceStore';
import type { DeviceState } from './driveState';
import type { MinutesDocument } from './minutesDocument';
import { docOf } from './minutesReplica';

/** The copy on this device: every change, as it is made. */
export interface DeviceCopy {
  state(): DeviceState;
  stop(): void;
}

/** Fills an empty document with what the device has of it. False when the device has nothing that can be read. */
export async function loadFromDevice(
  document: MinutesDocument,
  store: DeviceStore,
  key: string,
): Promise<boolean> {
  const state = await store.load(key).catch(() => null);
  if (!state) return false;
  try {
    document.merge(state);
    return true;
  } catch {
    return false;
  }
}

/** Keeps every further change of a document on the device. */
export function keepOnDevice(
  document: MinutesDocument,
  store: DeviceStore,
  key: string,
  onState: () => void,
): DeviceCopy {
  const doc = docOf(document);
  let writing = 0;
  let denied = false;

  const keep = async (update: Uint8Array): Promise<void> => {
    writing++;
    onState();
    try {
      // After a refused change the next one would not stand on anything: then the whole document goes in.
      await store.append(key, denied ? document.encode() : update);
      denied = false;
    } catch {
      denied = true;
    }
    writing--;
    onState();
  };
  const onUpdate = (update: Uint8Array): void => void keep(update);
  doc.on('update', onUpdate);

  return {
    state: () => (denied ? 'denied' : writing > 0 ? 'writing' : 'kept'),
    stop: () => doc.off('update', onUpdate),
  };
}
