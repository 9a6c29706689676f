import * as Y from 'yjs';
import type { FileCompany } from './company';
import { covers, held } from './heldState';
import { kept } from './kept';
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
  const doc = docOf(document);
  const holds = kept(() => held(doc));
  doc.on('afterTransaction', holds.forget);
  return {
    fileName: () => {
      const { start, title } = document.minutes().header;
      return minutesFileName(start.slice(0, 10), title, meeting.mark);
    },
    isNamed: (name) => hasMark(name, meeting.mark),
    holds: holds.value,
    covers: (earlier) => covers(doc, earlier),
    nothing: held(new Y.Doc()),
    merge: (text) => {
      const file = readMinutesFile(text);
      if (file.meeting !== meeting.key) throw new UnreadableFile('damaged');
      const theirs = mergeWhole(document, file.state);
      company.meet(file.present);
      return theirs;
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

function mergeWhole(document: MinutesDocument, state: Uint8Array): string {
  try {
    return document.merge(state);
  } catch (error) {
    if (error instanceof RangeError) throw new UnreadableFile('damaged');
    throw error;
  }
}
