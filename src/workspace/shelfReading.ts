import { download, type DriveFile } from '../graph/drive';
import type { DrivePlace, PlacedFile } from './drivePlace';
import { createMinutesDocument } from './createMinutesDocument';
import { loadFromDevice } from './deviceCopy';
import type { DeviceStore } from './deviceStore';
import { keptMinutes } from './keptMinutes';
import { meetingMark, readMinutesFile, UnreadableFile } from './minutesFile';
import type { KeptMinutes } from './shelf';

/** Where minutes are read. */
export interface ShelfPlace {
  readonly device: Promise<DeviceStore>;
  readonly place: DrivePlace;
}

/** Says which versions of which files these are. */
export function signatureOf(files: readonly Pick<DriveFile, 'id' | 'cTag'>[]): string {
  const versions = files.map(({ id, cTag }) => `${id} ${cTag}`);
  return versions.toSorted().join('|');
}

/** What the device has of a meeting; null when that is nothing. */
export async function readFromDevice({ device }: ShelfPlace, key: string): Promise<KeptMinutes | null> {
  const document = createMinutesDocument();
  try {
    const isThere = await loadFromDevice(document, await device, key);
    return isThere && !document.isEmpty() ? keptMinutes(key, document) : null;
  } finally {
    document.destroy();
  }
}

/** What the files of one meeting say, with what the device has of it. Rejects with GraphError or UnreadableFile; writes nothing. */
export async function readFromDrive(
  { device, place }: ShelfPlace,
  mark: string,
  files: readonly PlacedFile[],
): Promise<KeptMinutes> {
  const document = createMinutesDocument();
  try {
    let key: string | null = null;
    for (const file of files) {
      const read = readMinutesFile(await download(place.graph, { ...place.folder, drive: file.drive }, file));
      if ((await meetingMark(read.meeting)) !== mark) throw new UnreadableFile('damaged');
      if (key === null) await loadFromDevice(document, await device, read.meeting);
      key = read.meeting;
      merge(document, read.state);
    }
    return keptMinutes(key ?? '', document);
  } finally {
    document.destroy();
  }
}

function merge(document: ReturnType<typeof createMinutesDocument>, state: Uint8Array): void {
  try {
    document.merge(state);
  } catch {
    throw new UnreadableFile('damaged');
  }
}
