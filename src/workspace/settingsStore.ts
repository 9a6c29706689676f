import * as v from 'valibot';
import { noCompany } from './company';
import type { DeviceStore } from './deviceStore';
import { DriveCopy } from './driveCopy';
import { listPlaced, ownFolder, type DrivePlace, type PlacedFile } from './drivePlace';
import { DriveSync, type KnownFile } from './driveSync';
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
import { createListeners } from './listeners';

/** The workspace's settings, their copy on the device and their file in the drive. */
export interface SettingsStore {
  readonly settings: () => Settings;
  onSettings(listener: () => void): () => void;
  change(change: SettingsChange): Promise<void>;
  /** Takes in what a listing shows. Before that, or a change, nothing is asked of the network. */
  take(files: Promise<readonly PlacedFile[]>): Promise<void>;
  /** The place has become another: from now on the settings are kept there, with all that is known here. */
  move(): void;
}

/** Settings change a few times a year: others' are looked for so much less often than their minutes. */
const calmness = 5;

/** Starts with nothing and takes in the device's copy as soon as that is read. */
export function createSettingsStore(
  device: Promise<DeviceStore>,
  place: DrivePlace,
  pace: Pace,
): SettingsStore {
  const listeners = createListeners();
  let entries: SettingsEntries = {};
  let settings = settingsOf(entries);

  const show = (next: SettingsEntries): void => {
    entries = next;
    settings = withUnchanged(settings, settingsOf(next));
    listeners.tell();
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
  let made: Promise<DriveCopy> | null = null;
  const copy = (): Promise<DriveCopy> => (made ??= makeCopy());
  const makeCopy = async (): Promise<DriveCopy> => {
    await loaded;
    const store = await device;
    const kept = ((await store.read('settingsFile').catch(() => null)) ?? null) as KnownFile | null;
    const folder = place.folder;
    const known = kept && (kept.drive ?? ownFolder.drive) === folder.drive ? kept : null;
    const remember = (file: KnownFile): void => void store.write('settingsFile', file).catch(() => undefined);
    const here = { ...place, folder, list: () => listPlaced(place.graph, folder) };
    const sync = new DriveSync(here, settingsReplica({ entries: () => entries, take }), known, remember);
    const alone = { company: noCompany, isPressing: () => false, onState: () => undefined };
    const calm = { ...pace, look: calmness * pace.look };
    return new DriveCopy({ sync, pace: calm, now: place.now, ...alone });
  };

  const takeIn: SettingsStore['take'] = async (files) => {
    const listed = await files.catch(() => []);
    const here = listed.filter(({ drive }) => drive === place.folder.drive);
    await (await copy()).take(files.then(() => here));
  };

  return {
    settings: () => settings,
    onSettings: listeners.add,
    change: async (change) => {
      const changed = newEntries(entries, entriesOf(change, place.now().toISOString()));
      if (Object.keys(changed).length === 0) return;
      show({ ...entries, ...changed });
      await keep();
      (await copy()).changed();
    },
    take: takeIn,
    move: () => {
      if (!made) return;
      void made.then((old) => old.close());
      made = null;
      void takeIn(place.list());
    },
  };
}

/** A part that says what it said before is the same value: nobody derives from it again. */
function withUnchanged(before: Settings, next: Settings): Settings {
  const parts = Object.entries(next).map(([name, part]) => {
    const was: unknown = before[name as keyof Settings];
    return [name, JSON.stringify(was) === JSON.stringify(part) ? was : part] as const;
  });
  return Object.fromEntries(parts) as unknown as Settings;
}
