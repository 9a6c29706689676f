import {
  type AbstractType,
  applyUpdate,
  Doc,
  encodeStateAsUpdate,
  type Map as YMap,
  type YEvent,
  XmlElement,
} from 'yjs';
import type { ActionEvent } from '../delivery/actionEvent';
import { claimKey, settled, type LedgerEntry } from '../delivery/ledger';
import type { Mailing } from '../delivery/mailing';
import type { Attendee } from '../minutes/attendee';
import type { Block } from '../minutes/block';
import type { Minutes } from '../minutes/minutes';
import { readActionEvent, readAttendee, readHeader, readLedgerEntry, readMailing } from './documentValues';
import type { MinutesDocument } from './minutesDocument';
import { blockElements, readBlock, type OutlineElement } from './outlineBlocks';
import { changeItem, changeLine, divideLine, insertBlocks, removeBlock } from './outlineChanges';
import { doubledItems } from './doubledItems';
import { incoming } from './heldState';
import { kept } from './kept';
import { libraryMaps } from './libraryMaps';
import { recordMaps } from './recordMaps';
import { seedUpdate } from './seedUpdate';
import { createListeners } from './listeners';

/** An empty document. The Yjs document behind it, for a store, is `outline.doc`. */
export function createMinutesDocument(): MinutesDocument {
  const doc = new Doc();
  const outline = doc.getXmlFragment('outline');
  const header = doc.getMap('header');
  const attendees = doc.getMap('attendees');
  const ledger = doc.getMap('ledger');
  const mailings = doc.getMap('mailings');
  const events = doc.getMap('actionEvents');
  const { record, write } = recordMaps(doc);
  const { library, write: writeLibrary } = libraryMaps(doc);

  const mergeListeners = createListeners();
  const blocks = new WeakMap<object, Block>();
  const readBlocks = kept(() => blockElements(outline).map((element) => keptBlock(blocks, element)));
  const readHeaderFields = kept(() => readHeader(header.toJSON()));
  const readAttendees = kept(() => attendeesInOrder(attendees));
  const readClaims = kept(() => claimsIn(ledger));
  const readLedger = kept(() => settled(readClaims.value()));
  const readMailings = kept(() => mailingsIn(mailings));
  const readEvents = kept(() => eventsIn(events));
  const readMinutes = kept((): Minutes => ({
    header: readHeaderFields.value(),
    attendees: readAttendees.value(),
    blocks: readBlocks.value(),
  }));

  outline.observeDeep((events) => {
    events.forEach((event) => forgetBlock(blocks, event));
    readBlocks.forget();
    readMinutes.forget();
  });
  header.observe(() => {
    readHeaderFields.forget();
    readMinutes.forget();
  });
  attendees.observe(() => {
    readAttendees.forget();
    readMinutes.forget();
  });
  ledger.observe(() => {
    readClaims.forget();
    readLedger.forget();
  });
  mailings.observe(() => readMailings.forget());
  events.observe(readEvents.forget);

  const changeHeader: MinutesDocument['changeHeader'] = (change) =>
    doc.transact(() => {
      for (const [field, value] of Object.entries(change)) {
        if (value !== undefined && header.get(field) !== value) header.set(field, value);
      }
    });
  const putAttendee: MinutesDocument['putAttendee'] = (attendee) =>
    void attendees.set(attendee.id, { ...attendee, order: orderOf(attendees, attendee.id) });

  return {
    outline,
    minutes: readMinutes.value,
    ledger: readLedger.value,
    claims: readClaims.value,
    mailings: readMailings.value,
    events: readEvents.value,
    record,
    library,
    subscribe(listener) {
      const onUpdate = (): void => listener();
      doc.on('update', onUpdate);
      return () => doc.off('update', onUpdate);
    },
    beforeMerge: mergeListeners.add,
    isEmpty: () => outline.length === 0 && header.size === 0 && attendees.size === 0,
    seed: (seed) => applyUpdate(doc, seedUpdate(seed)),
    changeHeader,
    putAttendee,
    removeAttendee: (id) => attendees.delete(id),
    changeLine: (id, change) => doc.transact(() => changeLine(outline, id, change)),
    changeItem: (id, change) => doc.transact(() => changeItem(outline, id, change)),
    divideLine: (id, length, rest) => doc.transact(() => divideLine(outline, id, length, rest)),
    add: (addition) =>
      doc.transact(() => {
        changeHeader(addition.header);
        addition.attendees.forEach(putAttendee);
        addition.insertions.forEach((insertion) => insertBlocks(outline, insertion));
        addition.unused.forEach((id) => removeBlock(outline, id));
      }),
    putLedgerEntry(entry, takesPlaceOf = []) {
      doc.transact(() => {
        takesPlaceOf.forEach((other) => ledger.delete(claimKey(other)));
        ledger.set(claimKey(entry), entry);
      });
    },
    dropLedgerEntry: (entry) => ledger.delete(claimKey(entry)),
    write,
    writeLibrary,
    putEvent: (event) => void events.set(event.id, event),
    putMailing: (mailing) => void mailings.set(mailing.id, mailing),
    encode: () => encodeStateAsUpdate(doc),
    merge(update) {
      const { holds, lacking } = incoming(doc, update);
      if (lacking === null) return holds;
      mergeListeners.tell();
      applyUpdate(doc, lacking, 'merge');
      for (const at of doubledItems(outline).toReversed()) outline.delete(at);
      return holds;
    },
    destroy: () => doc.destroy(),
  };
}

function keptBlock(blocks: WeakMap<object, Block>, element: OutlineElement): Block {
  const known = blocks.get(element);
  if (known) return known;
  const block = readBlock(element);
  blocks.set(element, block);
  return block;
}

function forgetBlock(blocks: WeakMap<object, Block>, event: YEvent<AbstractType<unknown>>): void {
  const target: { parent: unknown } = event.target;
  const element = target instanceof XmlElement ? target : target.parent;
  if (element instanceof XmlElement) blocks.delete(element);
}

interface Placed {
  readonly attendee: Attendee;
  readonly order: number;
}

function attendeesInOrder(attendees: YMap<unknown>): readonly Attendee[] {
  const placed = [...attendees.values()].flatMap((value): readonly Placed[] => {
    const attendee = readAttendee(value);
    return attendee ? [{ attendee, order: orderIn(value) }] : [];
  });
  return placed
    .sort((a, b) => a.order - b.order || (a.attendee.id < b.attendee.id ? -1 : 1))
    .map(({ attendee }) => attendee);
}

/** Its own place when it has one, else after all others. */
function orderOf(attendees: YMap<unknown>, id: string): number {
  if (attendees.has(id)) return orderIn(attendees.get(id));
  return Math.max(-1, ...[...attendees.values()].map(orderIn)) + 1;
}

function orderIn(value: unknown): number {
  const order = (value as { order?: unknown } | null)?.order;
  return typeof order === 'number' ? order : 0;
}

function claimsIn(ledger: YMap<unknown>): readonly LedgerEntry[] {
  return [...ledger.values()].flatMap((value) => readLedgerEntry(value) ?? []);
}

function eventsIn(events: YMap<unknown>): readonly ActionEvent[] {
  const read = [...events.values()].flatMap((value) => readActionEvent(value) ?? []);
  return read.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function mailingsIn(mailings: YMap<unknown>): readonly Mailing[] {
  return [...mailings.values()].flatMap((value) => readMailing(value) ?? []);
}
