import { ensureFolder, type DriveFolder } from '../graph/drive';
import type { Graph } from '../graph/graph';
import type { Library } from '../graph/libraries';
import type { DeviceStore } from './deviceStore';
import { listIfAny, listPlaced, ownFolder, type DrivePlace, type PlacedFile } from './drivePlace';
import { pointerIn, readChoice, readPointer, writePointer, type LibraryChoice } from './libraryPointer';
import { createListeners } from './listeners';

/** The place that the secretary chose: a team's library or one's own OneDrive, whose files are read in either case. */
export interface ChosenPlace extends DrivePlace {
  /** Null: one's own OneDrive. */
  library(): Library | null;
  /** Called when it becomes another. Returns the way to stop. */
  onLibrary(listener: () => void): () => void;
  /** From now on new files go there. Rejects with GraphError when nothing can be written there: then nothing changes. */
  choose(library: Library | null): Promise<void>;
}

/** Remembered on the device, and in a pointer in one's own OneDrive for other devices. */
export function createChosenPlace(graph: Graph, device: Promise<DeviceStore>, now: () => Date): ChosenPlace {
  const listeners = createListeners();
  let choice: LibraryChoice | null = null;
  /** The pointer that held for both when it was last looked at. */
  let agreed: string | null = null;
  const loaded = device.then(async (store) => {
    const kept = readChoice(await store.read('library').catch(() => null));
    if (kept) take(kept);
  });
  const folder = (): DriveFolder => folderOf(choice?.library ?? null);

  const take = (next: LibraryChoice): void => {
    const isOther = (next.library?.drive ?? null) !== (choice?.library?.drive ?? null);
    choice = next;
    if (isOther) listeners.tell();
  };
  const keep = async (next: LibraryChoice): Promise<void> => {
    take(next);
    const store = await device;
    await store.write('library', next).catch(() => undefined);
  };

  /** The later of what this device and the pointer say holds for both. */
  const compare = async (own: readonly PlacedFile[]): Promise<void> => {
    const file = pointerIn(own);
    if (file && file.cTag === agreed) return;
    const pointed = file && (await readPointer(graph, file));
    if (pointed && (!choice || pointed.at > choice.at)) await keep(pointed);
    if (pointed && pointed.at === choice?.at) agreed = file.cTag;
    else if (choice && (!pointed || pointed.at < choice.at))
      await writePointer(graph, file, choice).catch(() => 'the next listing tries again');
  };

  const list = async (): Promise<readonly PlacedFile[]> => {
    await loaded;
    const before = folder();
    const isOwn = before.drive === ownFolder.drive;
    const [own, files] = await Promise.all([
      isOwn ? listPlaced(graph, ownFolder) : listIfAny(graph, ownFolder),
      isOwn ? [] : listPlaced(graph, before),
    ]);
    await compare(own);
    if (folder().drive === before.drive) return [...own, ...files];
    return folder().drive === ownFolder.drive ? own : [...own, ...(await listPlaced(graph, folder()))];
  };

  return {
    graph,
    now,
    get folder() {
      return folder();
    },
    list,
    library: () => choice?.library ?? null,
    onLibrary: listeners.add,
    choose: async (library) => {
      await loaded;
      await ensureFolder(graph, folderOf(library));
      await keep({ library, at: now().toISOString() });
      agreed = null;
      await list().catch(() => 'the next listing writes the pointer');
    },
  };
}

function folderOf(library: Library | null): DriveFolder {
  return library ? { drive: library.drive, name: ownFolder.name } : ownFolder;
}
