import * as Y from 'yjs';
import type { FileCompany } from './company';
import type { MinutesDocument } from './minutesDocument';
import { hasMark, minutesFileName, readMinutesFile, UnreadableFile, writeMinutesFile } from './minutesFile';
import type { Replica } from './replica';

/** The key of a meeting, and the mark of its file. */
export interface MeetingKey {
  readonly key: string;
  readonly mark: string;
}

/** The minutes of one meeting as a file that merges, and that says who is there. */
export function minutesReplica(
  document: MinutesDocument,
  meeting: MeetingKey,
  company: FileCompany,
  now: () => Date,
): Replica {
  return {
    fileName: () => {
      const { start, title } = document.minutes().header;
      return minutesFileName(start.slice(0, 10), title, meeting.mark);
    },
    isNamed: (name) => hasMark(name, meeting.mark),
    holds: () => held(docOf(document)),
    covers: (holds) => covers(docOf(document), holds),
    nothing: held(new Y.Doc()),
    merge: (text) => {
      const file = readMinutesFile(text);
      if (file.meeting !== meeting.key) throw new UnreadableFile('damaged');
      mergeWhole(document, file.state);
      company.meet(file.present);
      return heldBy(file.state);
    },
    content: () => ({
      ...writeMinutesFile(meeting.key, document.encode(), now()),
      present: company.toWrite(),
    }),
  };
}

/** The Yjs document behind the minutes: only the stores look at it. */
export function docOf(document: MinutesDocument): Y.Doc {
  const { doc } = document.outline;
  if (!doc) throw new Error('The outline belongs to no document');
  return doc;
}

function mergeWhole(document: MinutesDocument, state: Uint8Array): void {
  try {
    document.merge(state);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('damaged');
    throw error;
  }
}

/** What a whole document holds, without making it. */
function heldBy(state: Uint8Array): string {
  const { structs, ds } = Y.decodeUpdate(state);
  const clocks = new Map<number, number>();
  for (const { id, length } of structs) {
    clocks.set(id.client, Math.max(clocks.get(id.client) ?? 0, id.clock + length));
  }
  return encoded(Y.createSnapshot(ds, clocks));
}

/** What was written and what was deleted: two documents with the same are the same. */
function held(doc: Y.Doc): string {
  return encoded(Y.snapshot(doc));
}

function encoded(snapshot: Y.Snapshot): string {
  return Y.encodeSnapshot(snapshot).join();
}

/** Deletions count too: a file that is written without them brings back what was deleted. */
function covers(doc: Y.Doc, holds: string): boolean {
  const { sv, ds } = Y.decodeSnapshot(Uint8Array.from(holds.split(',').map(Number)));
  const here = Y.snapshot(doc);
  const hasAll = [...sv].every(([client, clock]) => (here.sv.get(client) ?? 0) >= clock);
  return hasAll && Y.equalDeleteSets(Y.mergeDeleteSets([here.ds, ds]), Y.mergeDeleteSets([here.ds]));
}
