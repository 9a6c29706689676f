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
      const holds = heldBy(file.state);
      document.merge(file.state);
      company.meet(file.present);
      return holds;
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

function heldBy(state: Uint8Array): string {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    return held(doc);
  } catch {
    throw new UnreadableFile('damaged');
  } finally {
    doc.destroy();
  }
}

/** What was written and what was deleted: two documents with the same are the same. */
function held(doc: Y.Doc): string {
  return Y.encodeSnapshot(Y.snapshot(doc)).join();
}

/** Deletions count too: a file that is written without them brings back what was deleted. */
function covers(doc: Y.Doc, holds: string): boolean {
  const { sv, ds } = Y.decodeSnapshot(Uint8Array.from(holds.split(',').map(Number)));
  const here = Y.snapshot(doc);
  const hasAll = [...sv].every(([client, clock]) => (here.sv.get(client) ?? 0) >= clock);
  return hasAll && Y.equalDeleteSets(Y.mergeDeleteSets([here.ds, ds]), Y.mergeDeleteSets([here.ds]));
}
