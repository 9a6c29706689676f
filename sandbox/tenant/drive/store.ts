import { createHash, randomUUID } from 'node:crypto';
import type { Answer } from '../protocol/call';
import { Refusal } from '../protocol/refusal';

/** An earlier or present content of a file. */
export interface FileVersion {
  readonly content: Buffer;
  readonly modified: string;
  readonly modifiedBy: string;
}

/** A file or a folder. */
export interface DriveItem {
  readonly id: string;
  readonly driveId: string;
  readonly guid: string;
  name: string;
  /** Null for the root. */
  parentId: string | null;
  readonly created: string;
  readonly createdBy: string;
  modified: string;
  modifiedBy: string;
  /** Counts every change; the content counts only its own. */
  changes: number;
  contentChanges: number;
  mimeType: string;
  /** Null for a folder; the last one is the present content. */
  versions: FileVersion[] | null;
}

/** Who writes, and when. */
export interface Writer {
  readonly userId: string;
  /** ISO instant. */
  readonly now: string;
}

/** Half of an upload in ranges. */
export interface UploadSession {
  readonly id: string;
  readonly driveId: string;
  /** Called with everything when the last range is there. */
  readonly finish: (content: Buffer) => Answer;
  readonly expires: string;
  received: Buffer;
}

/** Everything in the tenant's drives. */
export class DriveStore {
  readonly items = new Map<string, DriveItem>();
  readonly uploads = new Map<string, UploadSession>();
  /** Pre-authenticated addresses: item and when they end (milliseconds). */
  readonly downloads = new Map<
    string,
    { readonly content: Buffer; readonly mimeType: string; readonly ends: number }
  >();

  root(driveId: string, writer: Writer): DriveItem {
    const id = rootId(driveId);
    return (
      this.items.get(id) ?? this.#add({ id, driveId, name: 'root', parentId: null, versions: null }, writer)
    );
  }

  childrenOf(parent: DriveItem): readonly DriveItem[] {
    return [...this.items.values()]
      .filter((item) => item.parentId === parent.id)
      .toSorted((a, b) => a.name.localeCompare(b.name));
  }

  /** Names differ in more than their case. */
  child(parent: DriveItem, name: string): DriveItem | undefined {
    const wanted = name.toLowerCase();
    for (const item of this.items.values())
      if (item.parentId === parent.id && item.name.toLowerCase() === wanted) return item;
    return undefined;
  }

  addFolder(parent: DriveItem, name: string, writer: Writer): DriveItem {
    return this.#addBelow(parent, name, null, writer);
  }

  addFile(parent: DriveItem, name: string, mimeType: string, content: Buffer, writer: Writer): DriveItem {
    const versions = [{ content, modified: writer.now, modifiedBy: writer.userId }];
    const file = this.#addBelow(parent, name, versions, writer);
    file.mimeType = mimeType;
    return file;
  }

  replaceContent(item: DriveItem, content: Buffer, writer: Writer): void {
    if (!item.versions) throw new Refusal(400, 'invalidRequest', 'A folder has no content.');
    item.versions = [...item.versions, { content, modified: writer.now, modifiedBy: writer.userId }];
    item.contentChanges++;
    this.touch(item, writer);
  }

  touch(item: DriveItem, writer: Writer): void {
    item.changes++;
    item.modified = writer.now;
    item.modifiedBy = writer.userId;
  }

  remove(item: DriveItem): void {
    for (const child of this.childrenOf(item)) this.remove(child);
    this.items.delete(item.id);
  }

  /** Bytes of all versions in a drive. */
  used(driveId: string): number {
    return [...this.items.values()]
      .filter((item) => item.driveId === driveId)
      .flatMap((item) => item.versions ?? [])
      .reduce((sum, version) => sum + version.content.length, 0);
  }

  #addBelow(parent: DriveItem, name: string, versions: FileVersion[] | null, writer: Writer): DriveItem {
    checkName(name);
    const id = `01${randomUUID().replaceAll('-', '').toUpperCase()}`;
    const item = this.#add({ id, driveId: parent.driveId, name, parentId: parent.id, versions }, writer);
    this.touch(parent, writer);
    return item;
  }

  #add(
    item: Pick<DriveItem, 'id' | 'driveId' | 'name' | 'parentId' | 'versions'>,
    { userId, now }: Writer,
  ): DriveItem {
    const stored: DriveItem = {
      ...item,
      guid: randomUUID().toUpperCase(),
      created: now,
      createdBy: userId,
      modified: now,
      modifiedBy: userId,
      changes: 1,
      contentChanges: 1,
      mimeType: 'application/octet-stream',
    };
    this.items.set(stored.id, stored);
    return stored;
  }
}

const driveIds = new Map<string, string>();

/** The drive of a user or a group. */
export function driveIdOf(ownerId: string): string {
  const id = driveIds.get(ownerId) ?? `b!${createHash('sha256').update(ownerId).digest('base64url')}`;
  driveIds.set(ownerId, id);
  return id;
}

function rootId(driveId: string): string {
  return `01${createHash('sha256').update(driveId).digest('hex').toUpperCase().slice(0, 32)}`;
}

function checkName(name: string): void {
  if (name === '' || /["*:<>?/\\|]/.test(name) || /^\s|[\s.]$/.test(name) || name.length > 255) {
    throw new Refusal(400, 'invalidRequest', 'The provided name cannot contain special characters.', {
      innerCode: 'invalidFileName',
    });
  }
}
