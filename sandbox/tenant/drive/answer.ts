import { createHash, randomUUID } from 'node:crypto';
import type { Call } from '../protocol/call';
import { cTagOf, eTagOf } from './preconditions';
import type { DriveItem } from './store';
import { pick, selected } from '../protocol/odata';

/** An item as Graph sends it. Files carry an address to read them from without a token. */
export function itemAnswer(call: Call, item: DriveItem): Readonly<Record<string, unknown>> {
  const names = selected(call);
  return pick(item.versions ? fileAnswer(call, item, names) : folderAnswer(call, item), names);
}

/** Present content of a file. */
export function contentOf(item: DriveItem): Buffer {
  return item.versions!.at(-1)!.content;
}

/** A pre-authenticated address, good for some minutes, for anybody who has it. */
export function downloadUrl(call: Call, content: Buffer, mimeType: string): string {
  const key = randomUUID();
  const ends = call.state.now().getTime() + call.state.habits.downloadSeconds * 1000;
  call.state.drives.downloads.set(key, { content, mimeType, ends });
  return `${call.origin}/download/${key}`;
}

function fileAnswer(call: Call, item: DriveItem, names: readonly string[] | null) {
  const content = contentOf(item);
  const wanted = !names || names.some((name) => /(microsoft\.graph\.downloadUrl|^content)/i.test(name));
  return {
    ...(wanted ? { '@microsoft.graph.downloadUrl': downloadUrl(call, content, item.mimeType) } : {}),
    ...common(call, item),
    cTag: cTagOf(item),
    size: content.length,
    file: {
      mimeType: item.mimeType,
      hashes: { quickXorHash: hashOf(content) },
    },
  };
}

const hashes = new WeakMap<Buffer, string>();

/** Content never changes in place. */
function hashOf(content: Buffer): string {
  const known = hashes.get(content) ?? createHash('sha1').update(content).digest('base64');
  hashes.set(content, known);
  return known;
}

function folderAnswer(call: Call, item: DriveItem) {
  return {
    ...common(call, item),
    size: 0,
    folder: { childCount: call.state.drives.childrenOf(item).length },
    ...(item.parentId === null ? { root: {} } : {}),
  };
}

function common(call: Call, item: DriveItem): Record<string, unknown> {
  return {
    createdDateTime: item.created,
    eTag: eTagOf(item),
    id: item.id,
    lastModifiedDateTime: item.modified,
    name: item.name,
    webUrl: `${call.origin}/drive/${item.driveId}/${item.id}`,
    createdBy: { user: person(call, item.createdBy) },
    lastModifiedBy: { user: person(call, item.modifiedBy) },
    parentReference: parentOf(call, item),
    fileSystemInfo: { createdDateTime: item.created, lastModifiedDateTime: item.modified },
  };
}

function parentOf(call: Call, item: DriveItem) {
  const place = { driveType: 'business', driveId: item.driveId };
  if (item.parentId === null) return place;
  const parent = call.state.drives.items.get(item.parentId)!;
  return {
    ...place,
    id: parent.id,
    name: parent.name,
    path: `/drives/${item.driveId}/root:${pathOf(call, parent)}`,
  };
}

function pathOf(call: Call, item: DriveItem): string {
  if (item.parentId === null) return '';
  return `${pathOf(call, call.state.drives.items.get(item.parentId)!)}/${encodeURIComponent(item.name)}`;
}

function person(call: Call, userId: string) {
  const user = call.state.directory.users.get(userId);
  return { id: userId, displayName: user?.displayName ?? null, email: user?.mail ?? null };
}
