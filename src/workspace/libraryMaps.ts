import type { Doc } from 'yjs';
import * as v from 'valibot';
import { noticeKey, type ChatNotice, type Publication, type PublicationForm } from '../delivery/publication';
import { kept } from './kept';

/** What was put in the library of these minutes, and said of it in chats. */
export interface LibraryRecord {
  readonly publications: readonly Publication[];
  readonly notices: readonly ChatNotice[];
}

/** Adds, or replaces: of each form there is one publication, of each document in a chat one notice. */
export interface LibraryWriter {
  publish(publication: Publication): void;
  notice(notice: ChatNotice): void;
}

const text = v.string();
const publication = v.object({
  form: v.custom<PublicationForm>((value) => typeof value === 'string'),
  fileId: text,
  name: text,
  link: text,
  at: text,
});
const notice = v.object({ chatId: text, fileId: text, state: v.picklist(['claimed', 'sent', 'released']) });

/** The library's record as it stands in the document. */
export function libraryMaps(doc: Doc): {
  readonly library: () => LibraryRecord;
  readonly write: LibraryWriter;
} {
  const publications = doc.getMap('publications');
  const notices = doc.getMap('chatNotices');
  const library = kept((): LibraryRecord => ({
    publications: [...publications.values()].flatMap((value) => read(publication, value)),
    notices: [...notices.values()].flatMap((value) => read(notice, value)),
  }));
  publications.observe(library.forget);
  notices.observe(library.forget);
  return {
    library: library.value,
    write: {
      publish: (one) => void publications.set(one.form, one),
      notice: (one) => void notices.set(noticeKey(one), one),
    },
  };
}

/** Another device, or a newer version, may have written anything. */
function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown): readonly T[] {
  const result = v.safeParse(schema, value);
  return result.success ? [result.output] : [];
}
