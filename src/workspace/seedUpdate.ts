import { Doc, encodeStateAsUpdate } from 'yjs';
import { fingerprint } from './fingerprint';
import type { Seed } from './minutesDocument';
import { elementOf } from './outlineBlocks';

/**
 * The seed as a Yjs update. It is written by a client whose number follows from what is written, so that every device
 * that seeds the same meeting makes the same bytes, and merging them gives one copy.
 */
export function seedUpdate(seed: Seed): Uint8Array {
  const inOrder = {
    header: sorted(seed.header),
    attendees: seed.attendees.map((attendee, order) => sorted({ ...attendee, order })),
    blocks: seed.blocks.map(sorted),
  };
  return written(inOrder, fingerprint(written(inOrder, 0)));
}

/** A seed of which every value has its keys in one order. */
function written({ header: fields, attendees: everybody, blocks }: Seed, clientID: number): Uint8Array {
  const doc = new Doc();
  doc.clientID = clientID;
  doc.transact(() => {
    const header = doc.getMap('header');
    for (const [field, value] of Object.entries(fields)) header.set(field, value);
    const attendees = doc.getMap('attendees');
    everybody.forEach((attendee) => attendees.set(attendee.id, attendee));
    doc.getXmlFragment('outline').push(blocks.map(elementOf));
  });
  const update = encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}

/** The same value with its keys in one order, whoever made it. */
function sorted<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_key, inner: unknown) =>
    isRecord(inner) ? Object.fromEntries(Object.entries(inner).sort(byKey)) : inner,
  ) as T;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1;
}
