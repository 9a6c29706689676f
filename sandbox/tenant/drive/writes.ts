import type { Call } from '../protocol/call';
import { writerOf, type DriveTarget } from './address';
import { checkWrite } from './preconditions';
import type { DriveItem } from './store';
import { Refusal } from '../protocol/refusal';

export type ConflictBehavior = 'fail' | 'replace' | 'rename';

/** A file that was written, and whether it is new. */
export interface Written {
  readonly item: DriveItem;
  readonly created: boolean;
}

/** Reads a conflict behaviour, or 400. */
export function conflictBehavior(value: unknown, usual: ConflictBehavior): ConflictBehavior {
  if (value === undefined || value === null) return usual;
  if (value === 'fail' || value === 'replace' || value === 'rename') return value;
  throw new Refusal(400, 'invalidRequest', 'The value of conflictBehavior is not valid.');
}

/** Puts content where the call points: folders on the way are made, as OneDrive does. */
export function writeContent(
  call: Call,
  target: DriveTarget,
  content: Buffer,
  behavior: ConflictBehavior,
): Written {
  checkWrite(call, target.item);
  checkQuota(call, target.driveId, content.length);
  const { drives } = call.state;
  const writer = writerOf(call);
  const existing = target.item;
  if (existing && (behavior === 'replace' || !call.params.below)) {
    drives.replaceContent(existing, content, writer);
    call.state.changes.tell('drive', target.driveId);
    return { item: existing, created: false };
  }
  if (existing && behavior === 'fail') throw nameExists();
  const parent = existing ? drives.items.get(existing.parentId!)! : folders(call, target);
  const name = existing ? freeName(call, parent, existing.name) : target.missing.at(-1)!;
  const mimeType = call.headers['content-type'] ?? 'application/octet-stream';
  const item = drives.addFile(parent, name, mimeType, content, writer);
  call.state.changes.tell('drive', target.driveId);
  return { item, created: true };
}

/** Makes a folder in a folder. */
export function createFolder(
  call: Call,
  parent: DriveItem,
  name: string,
  behavior: ConflictBehavior,
): Written {
  const { drives } = call.state;
  const existing = drives.child(parent, name);
  if (existing && behavior === 'fail') throw nameExists();
  if (existing && behavior === 'replace') return { item: existing, created: false };
  const free = existing ? freeName(call, parent, name) : name;
  const item = drives.addFolder(parent, free, writerOf(call));
  call.state.changes.tell('drive', parent.driveId);
  return { item, created: true };
}

export function nameExists(): Refusal {
  return new Refusal(409, 'nameAlreadyExists', 'An item with the same name already exists under the parent.');
}

function checkQuota(call: Call, driveId: string, bytes: number): void {
  if (call.state.drives.used(driveId) + bytes <= call.state.habits.driveQuota) return;
  throw new Refusal(507, 'quotaLimitReached', 'Insufficient space available.');
}

function folders(call: Call, target: DriveTarget): DriveItem {
  if (target.nearest.versions) throw new Refusal(404, 'itemNotFound', 'The resource could not be found.');
  return target.missing
    .slice(0, -1)
    .reduce((folder, name) => call.state.drives.addFolder(folder, name, writerOf(call)), target.nearest);
}

function freeName(call: Call, parent: DriveItem, name: string): string {
  const [, stem, extension] = /^(.*?)(\.[^.]*)?$/.exec(name)!;
  for (let number = 1; ; number++) {
    const candidate = `${stem} ${number}${extension ?? ''}`;
    if (!call.state.drives.child(parent, candidate)) return candidate;
  }
}
