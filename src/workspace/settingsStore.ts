import * as v from 'valibot';
import { noCompany } from './company';
import type { DeviceStore } from './deviceStore';
import { DriveCopy } from './driveCopy';
import { DriveSync, type DrivePlace, type KnownFile } from './driveSync';
import type { Pace } from './pace';
import {
  entriesOf,
  mergeEntries,
  newEntries,
  settingsEntries,
  settingsOf,
  type SettingsEntries,
} from './settingsEntries';
import { settingsReplica } from './settingsReplica';
import type { Settings, SettingsChange } from './workspace';

/** The workspace's settings, their copy on the device and their file in the drive. */
export interface SettingsStore {
  readonly settings: () => Settings;
  onSettings(listener: () => void): () => void;
  change(change: SettingsChange): Promise<void>;
  /** The copy in the drive; made when first needed, so that nothing is asked of the network before that. */
  drive(): Promise<DriveCopy>;
}

/** Settings change a few times a year: others' are looked for so much less often than their minutes. */
const calmness = 5;

/** Starts with nothing and takes in the device's copy as soon as that is read. */
export function createSettingsStore(
  device: Promise<DeviceStore>,
  place: DrivePlace,
  pace: Pace,
): SettingsStore {
  const listeners = new Set<() => void>();
  let entries: SettingsEntries = {};
  let settings = settingsOf(entries);

  const show = (next: SettingsEntries): void => {
    entries = next;
    settings = settingsOf(next);
    listeners.forEach((listener) => listener());
  };
  const keep = async (): Promise<void> => {
    const store = await device;
    await store.write('settings', entries).catch(() => undefined);
  };
  const take = (next: SettingsEntries): void => {
    show(next);
    void keep();
  };
  const loaded = device.then(async (store) => {
    const kept = v.safeParse(settingsEntries, await store.read('settings').catch(() => null));
    if (kept.success) show(mergeEntries(entries, kept.output));
  });
  const copy = once(async () => {
    await loaded;
    const store = await device;
    const known = ((await store.read('settingsFile').catch(() => null)) ?? null) as KnownFile | null;
    const remember = (file: KnownFile): void => void store.write('settingsFile', file).catch(() => undefined);
    const sync = new DriveSync(place, settingsReplica({ entries: () => entries, take }), known, remember);
    const alone = { company: noCompany, isPressing: () => false, onState: () => undefined };
    const calm = { ...pace, look: calmness * pace.look };
    return new DriveCopy({ sync, pace: calm, now: place.now, ...alone });
  });

  return {
    settings: () => settings,
    onSettings: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: async (change) => {
      const changed = newEntries(entries, entriesOf(change, place.now().toISOString()));
      if (Object.keys(changed).length === 0) return;
      show({ ...entries, ...changed });
      await keep();
      (await copy()).changed();
    },
    drive: copy,
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => (made ??= make());
}
