import { noContent, ok, type Answer, type Call } from '../protocol/call';
import { itemFor, itemNotFound, onItem, targetOf, writerOf } from './address';
import { contentOf, downloadUrl, itemAnswer } from './answer';
import { pdfOf } from './conversion';
import { checkWrite, isUnchanged } from './preconditions';
import type { DriveItem } from './store';
import { conflictBehavior, createFolder, nameExists, writeContent, type Written } from './writes';
import { entity, option, page } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { Refusal } from '../protocol/refusal';
import { scopes } from '../signIn/scopes';

const { get, post, put, patch, delete: remove } = operationsOf('files');

const notModified: Answer = { status: 304 };

/** Files and folders. */
export const driveItems = [
  get(onItem('/children'), scopes.filesRead, (call) => {
    const children = call.state.drives.childrenOf(itemFor(call)).map((item) => itemAnswer(call, item));
    return ok(page(call, children, Math.min(999, Number(option(call, '$top') ?? 200))));
  }),
  post(onItem('/children'), scopes.filesWrite, (call) => {
    const body = objectOf(call);
    if (typeof body.name !== 'string' || !body.folder) {
      throw new Refusal(400, 'invalidRequest', 'A name and a folder facet are required.');
    }
    const behavior = conflictBehavior(body['@microsoft.graph.conflictBehavior'], 'fail');
    return written(call, createFolder(call, itemFor(call), body.name, behavior));
  }),
  get(onItem('/content'), scopes.filesRead, (call) => {
    const item = itemFor(call);
    if (!item.versions) throw itemNotFound();
    if (isUnchanged(call, item)) return notModified;
    if (option(call, 'format')) return converted(call, item);
    return redirect(call, contentOf(item), item.mimeType);
  }),
  put(onItem('/content'), scopes.filesWrite, (call) => {
    const behavior = conflictBehavior(option(call, '@microsoft.graph.conflictBehavior'), 'replace');
    return written(call, writeContent(call, targetOf(call), bytesOf(call.body), behavior));
  }),
  get(onItem('/versions'), scopes.filesRead, versions),
  get(onItem('/versions/(?<version>[^/]+)/content'), scopes.filesRead, (call) => {
    const item = itemFor(call);
    const version = item.versions?.[Math.round(Number(call.params.version)) - 1];
    if (!version) throw itemNotFound();
    return redirect(call, version.content, item.mimeType);
  }),
  get(onItem('/delta'), scopes.filesRead, (call) => {
    const root = itemFor(call);
    const all = [...call.state.drives.items.values()].filter((item) => item.driveId === root.driveId);
    const value = option(call, 'token') === 'latest' ? [] : all.map((item) => itemAnswer(call, item));
    return ok({ '@odata.deltaLink': `${call.origin}/v1.0${call.path}?token=${Date.now()}`, value });
  }),
  get(onItem(''), scopes.filesRead, (call) => {
    const item = itemFor(call);
    if (isUnchanged(call, item)) return notModified;
    return ok(entity(call, itemAnswer(call, item)), { ETag: String(itemAnswer(call, item).eTag ?? '') });
  }),
  patch(onItem(''), scopes.filesWrite, (call) => {
    const item = itemFor(call);
    checkWrite(call, item);
    move(call, item);
    return ok(entity(call, itemAnswer(call, item)));
  }),
  remove(onItem(''), scopes.filesWrite, (call) => {
    const item = itemFor(call);
    if (item.parentId === null) throw new Refusal(400, 'invalidRequest', 'The root cannot be deleted.');
    checkWrite(call, item);
    call.state.drives.remove(item);
    call.state.changes.tell('drive', item.driveId);
    return noContent;
  }),
];

/** 201 for a new item, 200 for a new content. */
export function written(call: Call, { item, created }: Written): Answer {
  return { status: created ? 201 : 200, body: entity(call, itemAnswer(call, item)) };
}

/** The bytes that were sent, whatever they are. */
export function bytesOf(body: unknown): Buffer {
  if (Buffer.isBuffer(body)) return body;
  return body === undefined ? Buffer.alloc(0) : Buffer.from(JSON.stringify(body));
}

export function objectOf(call: Call): Record<string, unknown> {
  const { body } = call;
  if (typeof body !== 'object' || body === null || Buffer.isBuffer(body)) {
    throw new Refusal(400, 'invalidRequest', 'The request body is not valid JSON.');
  }
  return body as Record<string, unknown>;
}

function converted(call: Call, item: DriveItem): Answer {
  return redirect(call, pdfOf(call, item), 'application/pdf');
}

function redirect(call: Call, content: Buffer, mimeType: string): Answer {
  return { status: 302, headers: { Location: downloadUrl(call, content, mimeType) } };
}

function versions(call: Call): Answer {
  const item = itemFor(call);
  const value = (item.versions ?? []).map((version, index) => ({
    id: `${index + 1}.0`,
    lastModifiedDateTime: version.modified,
    lastModifiedBy: { user: { id: version.modifiedBy, displayName: null } },
    size: version.content.length,
    '@microsoft.graph.downloadUrl': downloadUrl(call, version.content, item.mimeType),
  }));
  return ok({ value: value.toReversed() });
}

function move(call: Call, item: DriveItem): void {
  const body = objectOf(call);
  const parentId = (body.parentReference as { id?: string } | undefined)?.id ?? item.parentId;
  const name = typeof body.name === 'string' ? body.name : item.name;
  const parent = parentId === null ? undefined : call.state.drives.items.get(parentId);
  if (!parent) throw itemNotFound();
  const there = call.state.drives.child(parent, name);
  if (there && there !== item) throw nameExists();
  item.name = name;
  item.parentId = parent.id;
  call.state.drives.touch(item, writerOf(call));
  call.state.changes.tell('drive', item.driveId);
}
