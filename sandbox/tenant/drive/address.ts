import { param, type Call } from '../protocol/call';
import { driveIdOf, type DriveItem, type Writer } from './store';
import { Refusal } from '../protocol/refusal';
import { grants, scopes } from '../signIn/scopes';
import { missingScope } from '../protocol/workload';

/** Everything below a drive, by id or from the root. */
const START =
  '^/(?:me/drive|drives/(?<driveId>[^/]+)|groups/(?<groupId>[^/]+)/drive)' +
  '/(?:root|items/(?<itemId>[^/:]+)|special/(?<special>[^/:]+))';

/**
 * The pattern of an operation on an item; `action` is what stands behind the item ("/children"), or nothing. A path below
 * the start stands between colons; the last one may be left out when nothing follows.
 */
export function onItem(action: string): RegExp {
  return new RegExp(`${START}(?::(?<below>/[^:]+):${action ? '' : '?'})?${action}$`, 'i');
}

/** The drive itself. */
export const onDrive = /^\/(?:me\/drive|drives\/(?<driveId>[^/]+)|groups\/(?<groupId>[^/]+)\/drive)$/i;

/** Where an address points: an item that is there, or the folder and the name it would have. */
export interface DriveTarget {
  readonly driveId: string;
  readonly item: DriveItem | undefined;
  /** Names below the last folder that exists. */
  readonly missing: readonly string[];
  /** The deepest folder on the way that exists. */
  readonly nearest: DriveItem;
}

/** Who writes in this call. */
export function writerOf(call: Call): Writer {
  return { userId: call.user.id, now: call.state.now().toISOString() };
}

/** Finds the drive for one who may use it: one's own, or that of a group one belongs to. */
export function driveFor(call: Call): string {
  const { driveId, groupId } = call.params;
  const own = driveIdOf(call.user.id);
  const wanted = groupId ? driveIdOf(groupId) : driveId || own;
  const write = call.method !== 'GET';
  if (wanted === own) {
    if (call.user.userType === 'Guest')
      throw new Refusal(404, 'ResourceNotFound', "User's mysite not found.");
    return own;
  }
  const all = write ? scopes.filesWriteAll : scopes.filesReadAll;
  if (!grants(call.scopes, all)) throw missingScope('files', all, call.scopes);
  const group = call.state.world.groups.find((candidate) => driveIdOf(candidate.id) === wanted);
  if (group && group.kind === 'microsoft365') {
    if (group.memberIds.includes(call.user.id)) return wanted;
    throw new Refusal(403, 'accessDenied', 'Access denied');
  }
  const others = call.state.world.users.some((user) => driveIdOf(user.id) === wanted);
  if (others) throw new Refusal(403, 'accessDenied', 'Access denied');
  throw itemNotFound();
}

/** Follows the address as far as it goes. */
export function targetOf(call: Call): DriveTarget {
  const driveId = driveFor(call);
  const { drives } = call.state;
  let nearest = startOf(call, driveId);
  const names = (call.params.below ?? '').split('/').filter(Boolean);
  for (const [index, name] of names.entries()) {
    const next = drives.child(nearest, name);
    if (!next) return { driveId, item: undefined, missing: names.slice(index), nearest };
    nearest = next;
  }
  return { driveId, item: nearest, missing: [], nearest };
}

/** The item at the address, or 404. */
export function itemFor(call: Call): DriveItem {
  const { item } = targetOf(call);
  if (!item) throw itemNotFound();
  return item;
}

export function itemNotFound(): Refusal {
  return new Refusal(404, 'itemNotFound', 'The resource could not be found.');
}

function startOf(call: Call, driveId: string): DriveItem {
  const { drives } = call.state;
  const root = drives.root(driveId, writerOf(call));
  if (call.params.special) return approot(call, root);
  if (!call.params.itemId) return root;
  const id = param(call, 'itemId');
  const item = id === 'root' ? root : drives.items.get(id);
  if (!item || item.driveId !== driveId) throw itemNotFound();
  return item;
}

/** The app's own folder: made when it is first asked for. */
function approot(call: Call, root: DriveItem): DriveItem {
  if (call.params.special !== 'approot') throw itemNotFound();
  const { drives } = call.state;
  const writer = writerOf(call);
  const apps = drives.child(root, 'Apps') ?? drives.addFolder(root, 'Apps', writer);
  return drives.child(apps, 'Notulist') ?? drives.addFolder(apps, 'Notulist', writer);
}
