import { applyUpdate, Doc, encodeStateAsUpdate } from 'yjs';
import type { DeviceStore } from './deviceStore';
import type { DeviceState } from './driveState';
import type { MinutesDocument } from './minutesDocument';
import { docOf } from './minutesReplica';

/** The copy on this device: every change, as it is made. */
export interface DeviceCopy {
  state(): DeviceState;
  stop(): void;
}

/**
 * Fills an empty document with what the device has of it. False when the device has nothing that can be read. A change that
 * is missing takes along what stands on it, not the rest.
 */
export async function loadFromDevice(
  document: MinutesDocument,
  store: DeviceStore,
  key: string,
): Promise<boolean> {
  const state = await store.load(key).catch(() => null);
  if (!state) return false;
  try {
    document.merge(wholePart(state));
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
    // After a refused change the next one would not stand on anything: then the whole document goes in.
    const isKept = (!denied && (await isAppended(update))) || (await isAppended(document.encode()));
    denied = !isKept;
    writing--;
    onState();
  };
  const isAppended = (bytes: Uint8Array): Promise<boolean> =>
    store.append(key, bytes).then(
      () => true,
      () => false,
    );
  const onUpdate = (update: Uint8Array): void => void keep(update);
  doc.on('update', onUpdate);

  return {
    state: () => (denied ? 'denied' : writing > 0 ? 'writing' : 'kept'),
    stop: () => doc.off('update', onUpdate),
  };
}

function wholePart(state: Uint8Array): Uint8Array {
  const doc = new Doc();
  applyUpdate(doc, state);
  doc.store.pendingStructs = null;
  doc.store.pendingDs = null;
  const whole = encodeStateAsUpdate(doc);
  doc.destroy();
  return whole;
}
