import { GraphError } from '../graph/graph';
import { closeWhenSaved } from './closeWhenSaved';
import type { DeviceStore } from './deviceStore';
import type { DrivePlace, PlacedFile } from './drivePlace';
import { keptMinutes } from './keptMinutes';
import type { KnownMeeting } from './knownMeeting';
import type { MeetingIndex } from './meetingIndex';
import { markIn, meetingMark, UnreadableFile } from './minutesFile';
import { docOf } from './minutesReplica';
import type { OpenMeetings } from './openMeetings';
import type { SettingsStore } from './settingsStore';
import type { KeptMinutes, MinutesShelf, ShelfReading, UnreadFile } from './shelf';
import { readFromDevice, readFromDrive, signatureOf, type ShelfPlace } from './shelfReading';
import { shelfCopies, type Copy } from './shelfCopies';
import type { Waiting } from './waiting';
import { createListeners } from './listeners';

/** What a shelf stands on. */
export interface ShelfParts {
  readonly device: Promise<DeviceStore>;
  readonly index: MeetingIndex;
  readonly meetings: OpenMeetings;
  readonly place: DrivePlace;
  /** They stand in the same folder: whoever lists it has them too. */
  readonly settings: Pick<SettingsStore, 'take'>;
  readonly waiting: Waiting;
}

/** Files that are read at once: a drive bears a few. */
const atOnce = 4;

/** Nothing on it yet. What an earlier page of this device could not bring to the drive goes up from here. */
export function createShelf(parts: ShelfParts): MinutesShelf {
  const { device, index, meetings, place, settings, waiting } = parts;
  const listeners = createListeners();
  const copies = new Map<string, Copy>();
  const live = new Map<string, () => KeptMinutes | null>();
  const unread = new Map<string, UnreadFile & { readonly signature: string }>();
  let reading: ShelfReading = { read: 0, of: 0, unread: [] };
  let all: readonly KeptMinutes[] | null = null;
  const kept = device.then(shelfCopies);
  const source: ShelfPlace = { device, place };

  const bringUp = async (): Promise<void> => {
    const left = new Set(await waiting.left());
    for (const known of (await index.all()).filter(({ key }) => left.has(key))) {
      void closeWhenSaved((await meetings.open(known)).minutes);
    }
  };
  void bringUp();

  const changed = (): void => {
    all = null;
    listeners.tell();
  };
  const put = (mark: string, copy: Copy): void => {
    copies.set(mark, copy);
    void kept.then((store) => store.keep(mark, copy));
    changed();
  };

  waiting.subscribe(listeners.tell);
  meetings.onOpened((key, document) => {
    void meetingMark(key).then((mark) => {
      let value: KeptMinutes | null = null;
      live.set(mark, () => (document.isEmpty() ? null : (value = keptMinutes(key, document, value))));
      document.subscribe(changed);
      docOf(document).on('destroy', () => {
        const last = live.get(mark)?.();
        live.delete(mark);
        // Not said to be any file's: the next look finds out which.
        if (last) put(mark, { signature: '', minutes: last });
      });
      changed();
    });
  });

  /** Those that were opened on this device: what its own copy has may not be in any file yet. */
  const takeOwn = async (known: KnownMeeting): Promise<void> => {
    const mark = await meetingMark(known.key);
    const signature = known.file ? signatureOf([known.file]) : '';
    const copy = copies.get(mark);
    if (live.has(mark) || (copy && copy.signature !== '' && copy.signature !== signature)) return;
    const minutes = await readFromDevice(source, known.key);
    if (minutes && !live.has(mark)) put(mark, { signature, minutes });
  };

  const takeFiles = async (mark: string, files: readonly PlacedFile[]): Promise<void> => {
    const signature = signatureOf(files);
    try {
      const known = (await index.all()).find(({ file }) => file && signatureOf([file]) === signature);
      const own = known && (await readFromDevice(source, known.key));
      const minutes = own ?? (await readFromDrive(source, mark, files));
      unread.delete(mark);
      put(mark, { signature, minutes });
    } catch (error) {
      unread.set(mark, { signature, ...unreadFile(files[0]!.name, error) });
    }
  };

  const refresh = async (): Promise<void> => {
    const listed = place.list();
    void settings.take(listed);
    const files = byMark(await listed);
    const own = new Set(await Promise.all((await index.all()).map(({ key }) => meetingMark(key))));
    for (const mark of [...copies.keys()].filter((one) => !files.has(one) && !own.has(one))) {
      copies.delete(mark);
      all = null;
      void kept.then((store) => store.drop(mark));
    }
    for (const mark of [...unread.keys()].filter((one) => !files.has(one))) unread.delete(mark);
    const open = [...files].filter(([mark, group]) => !live.has(mark) && !isRead(mark, group));
    let left = open.length;
    const note = (): void => {
      reading = { read: files.size - left - unread.size, of: files.size, unread: [...unread.values()] };
      listeners.tell();
    };
    note();
    await inTurn(open, async ([mark, group]) => {
      await takeFiles(mark, group);
      left -= 1;
      note();
    });
  };

  const isRead = (mark: string, files: readonly PlacedFile[]): boolean => {
    const signature = signatureOf(files);
    const hopeless = unread.get(mark);
    if (hopeless?.signature === signature) return ['newer', 'damaged'].includes(hopeless.cause);
    return copies.get(mark)?.signature === signature;
  };

  return {
    all: () => (all ??= sorted(copies, live)),
    reading: () => reading,
    waiting: () => waiting.stuck().size,
    subscribe: listeners.add,
    load: async () => {
      for (const [mark, copy] of await (await kept).all()) if (!copies.has(mark)) copies.set(mark, copy);
      changed();
      for (const known of await index.all()) await takeOwn(known);
    },
    refresh,
    open: async (key) => {
      const known = (await index.all()).find((one) => one.key === key);
      const at = known ?? knownOf([...copies.values()].find(({ minutes }) => minutes.key === key)?.minutes);
      if (!at) throw new GraphError('notFound', 0, '', 'No such minutes');
      const { minutes, take } = await meetings.open(at);
      if (!minutes.document.isEmpty()) return minutes;
      const files = place.list();
      await take(files);
      if (!minutes.document.isEmpty()) return minutes;
      await minutes.close();
      await files;
      throw new GraphError('notFound', 0, '', 'The file could not be read');
    },
  };
}

function unreadFile(name: string, error: unknown): UnreadFile {
  return { name, cause: causeOf(error) };
}

function causeOf(error: unknown): UnreadFile['cause'] {
  if (error instanceof GraphError) return error.failure;
  if (error instanceof UnreadableFile) return error.cause;
  throw error;
}

/** More files with one mark are one meeting: two first writings met under two titles. */
function byMark(files: readonly PlacedFile[]): ReadonlyMap<string, readonly PlacedFile[]> {
  const groups = new Map<string, PlacedFile[]>();
  for (const file of files) {
    const mark = markIn(file.name);
    if (mark !== null) groups.set(mark, [...(groups.get(mark) ?? []), file]);
  }
  return groups;
}

function sorted(
  copies: ReadonlyMap<string, Copy>,
  live: ReadonlyMap<string, () => KeptMinutes | null>,
): readonly KeptMinutes[] {
  const values = new Map([...copies].map(([mark, { minutes }]) => [mark, minutes]));
  for (const [mark, read] of live) {
    const value = read();
    if (value) values.set(mark, value);
  }
  const startOf = ({ minutes }: KeptMinutes): string => minutes.header.start;
  return [...values.values()].toSorted((one, other) => (startOf(one) < startOf(other) ? 1 : -1));
}

function knownOf(kept: KeptMinutes | undefined): KnownMeeting | null {
  if (!kept) return null;
  const { start, end, seriesId } = kept.minutes.header;
  return { key: kept.key, subjects: [], start, end, recurring: seriesId !== null, file: null };
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}
