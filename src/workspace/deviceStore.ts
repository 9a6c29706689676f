import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import * as Y from 'yjs';
import type { KnownMeeting } from './knownMeeting';

/** What this device keeps: every keystroke of every meeting, the list of known meetings, and loose values. */
export interface DeviceStore {
  /** The document's whole state as this device last had it; null when it has none. */
  load(document: string): Promise<Uint8Array | null>;
  /**
   * Keeps one more change. Rejects when the device refuses, and once after it threw everything away: the caller must not
   * say it is kept, and offers the whole document.
   */
  append(document: string, update: Uint8Array): Promise<void>;
  meetings(): Promise<readonly KnownMeeting[]>;
  remember(meeting: KnownMeeting): Promise<void>;
  read(key: string): Promise<unknown>;
  /** All values whose key begins so. */
  readUnder(prefix: string): Promise<readonly unknown[]>;
  write(key: string, value: unknown): Promise<void>;
}

interface Tables extends DBSchema {
  updates: {
    key: number;
    value: { id?: number; document: string; bytes: Uint8Array };
    indexes: { document: string };
  };
  meetings: { key: string; value: KnownMeeting };
  values: { key: string; value: unknown };
}

/** So many separate changes are read quickly; above it they are folded into one. */
const foldAbove = 200;
/** Some browsers leave an opening unanswered; typing must not wait for it. */
const openWithin = 3000;

/**
 * Opens the device's storage. Not y-indexeddb: it swallows the errors of writing, and then nobody could say truthfully
 * whether a line is kept. Rejects when storage is denied, missing or silent.
 */
export async function openDeviceStore(name: string): Promise<DeviceStore> {
  let database: IDBPDatabase<Tables> | null = null;
  let losses = 0;
  /** Of how many losses whoever writes a document was told. */
  const told = new Map<string, number>();
  const unanswered = new Set<(error: Error) => void>();
  const lost = (): void => {
    database = null;
    losses++;
    for (const refuse of unanswered) refuse(thrownAway());
  };
  const open = async (): Promise<IDBPDatabase<Tables>> =>
    (database ??= await Promise.race([openDatabase(name, lost), silence()]));
  await open();
  return {
    load: async (document) => load(await open(), document),
    append: async (document, bytes) => {
      const opened = await open();
      const isTold = (told.get(document) ?? 0) === losses;
      told.set(document, losses);
      if (!isTold) throw thrownAway();
      await answered(append(opened, { document, bytes }), unanswered).finally(() =>
        told.set(document, losses),
      );
    },
    meetings: async () => (await open()).getAll('meetings'),
    remember: async (meeting) => void (await (await open()).put('meetings', meeting)),
    read: async (key) => (await open()).get('values', key),
    readUnder: async (prefix) =>
      (await open()).getAll('values', IDBKeyRange.bound(prefix, `${prefix}\uffff`)),
    write: async (key, value) => void (await (await open()).put('values', value, key)),
  };
}

function thrownAway(): Error {
  return new Error('This device threw away what it kept');
}

/** A write that is on its way when storage is thrown away may never be answered: then it was refused. */
function answered(write: Promise<void>, unanswered: Set<(error: Error) => void>): Promise<void> {
  return new Promise((resolve, reject) => {
    unanswered.add(reject);
    void write.then(resolve, reject).finally(() => unanswered.delete(reject));
  });
}

/** Stands in when the device keeps nothing: everything is empty and every write is refused. */
export function deniedDeviceStore(cause: unknown): DeviceStore {
  const refuse = () => Promise.reject(new Error('This device keeps nothing', { cause }));
  return {
    load: () => Promise.resolve(null),
    append: refuse,
    meetings: () => Promise.resolve([]),
    remember: refuse,
    read: () => Promise.resolve(undefined),
    readUnder: () => Promise.resolve([]),
    write: refuse,
  };
}

/** Some browsers throw storage away while the page is open, when the disk is full or the user clears it: `lost` is called. */
function openDatabase(name: string, lost: () => void): Promise<IDBPDatabase<Tables>> {
  return openDB<Tables>(name, 1, {
    upgrade(database) {
      const updates = database.createObjectStore('updates', { keyPath: 'id', autoIncrement: true });
      updates.createIndex('document', 'document');
      database.createObjectStore('meetings', { keyPath: 'key' });
      database.createObjectStore('values');
    },
    terminated: lost,
  });
}

function silence(): Promise<never> {
  return new Promise((_, reject) =>
    setTimeout(() => reject(new Error('Storage does not answer')), openWithin),
  );
}

/**
 * Hands the change over whole. Left to itself a transaction waits for an answer of this page before it ends, and what
 * waits when the page goes away is thrown away: at a typist's speed that is seconds of work.
 */
async function append(
  database: IDBPDatabase<Tables>,
  update: { document: string; bytes: Uint8Array },
): Promise<void> {
  const transaction = database.transaction('updates', 'readwrite');
  const added = transaction.store.add(update);
  transaction.commit();
  await Promise.all([added, transaction.done]);
}

async function load(database: IDBPDatabase<Tables>, document: string): Promise<Uint8Array | null> {
  const kept = await database.getAllFromIndex('updates', 'document', document);
  if (kept.length === 0) return null;
  const state = Y.mergeUpdates(kept.map((one) => one.bytes));
  if (kept.length > foldAbove)
    await fold(
      database,
      kept.map((one) => one.id!),
      { document, bytes: state },
    );
  return state;
}

/** One transaction: another tab's changes are either among the folded ones or stay beside them. */
async function fold(
  database: IDBPDatabase<Tables>,
  ids: readonly number[],
  folded: { document: string; bytes: Uint8Array },
): Promise<void> {
  const transaction = database.transaction('updates', 'readwrite');
  await Promise.all([
    transaction.store.add(folded),
    ...ids.map((id) => transaction.store.delete(id)),
    transaction.done,
  ]);
}
