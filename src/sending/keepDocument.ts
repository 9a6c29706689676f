import type { Publication } from '../delivery/publication';
import { renameFile } from '../graph/drive';
import {
  createDocument,
  documentNamed,
  pdfOf,
  replaceDocument,
  type DriveDocument,
} from '../graph/documents';
import { GraphError } from '../graph/graph';
import type { LibraryContext, LibraryDocument } from './library';

/**
 * Puts a document in the library: the first time as a new file, after that as a new version of the same one, whatever it is called by then.
 * Done twice it is there once. Rejects with GraphError.
 */
export async function keepDocument(context: LibraryContext, document: LibraryDocument): Promise<Publication> {
  const kept = (await newVersion(context, document)) ?? (await newFile(context, document));
  const publication: Publication = {
    form: document.form,
    fileId: kept.id,
    name: kept.name,
    link: kept.webUrl,
    at: context.now().toISOString(),
  };
  context.minutes.document.writeLibrary.publish(publication);
  return publication;
}

/** The same document as the tenant converts it, beside it. Rejects with GraphError where the tenant does not. */
export async function keepPdf(
  context: LibraryContext,
  { fileId, name }: Publication,
  form: LibraryDocument['form'],
): Promise<Publication> {
  const bytes = await pdfOf(context.graph, context.folder, fileId);
  const pdfName = `${name.replace(/\.[^.]*$/, '')}.pdf`;
  return keepDocument(context, { form, name: pdfName, contentType: 'application/pdf', bytes });
}

/** Null when there is no file yet, or somebody threw it away. */
async function newVersion(context: LibraryContext, document: LibraryDocument): Promise<DriveDocument | null> {
  const { graph, folder } = context;
  const known = published(context, document);
  if (!known) return null;
  try {
    const replaced = await replaceDocument(graph, folder, known.fileId, document);
    return replaced.name === known.name ? await renamed(context, replaced, document.name) : replaced;
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'notFound') return null;
    throw error;
  }
}

/** The title may have changed since. A name that somebody else gave it, or that another file has, is left as it is. */
async function renamed(
  { graph, folder }: LibraryContext,
  file: DriveDocument,
  name: string,
): Promise<DriveDocument> {
  if (file.name === name) return file;
  try {
    await renameFile(graph, folder, file, name);
    return (await documentNamed(graph, folder, name)) ?? file;
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'conflict') return file;
    throw error;
  }
}

/**
 * The name may be taken: by what was written before the answer was lost, which has as many bytes, by another device, which the minutes know
 * by then, or by the document of another meeting of the same name and day, which stays.
 */
async function newFile(context: LibraryContext, document: LibraryDocument): Promise<DriveDocument> {
  const { graph, folder, minutes } = context;
  try {
    return await createDocument(graph, folder, { ...document, whenTaken: 'fail' });
  } catch (error) {
    if (!(error instanceof GraphError && error.failure === 'conflict')) throw error;
  }
  await minutes.save();
  const there = await documentNamed(graph, folder, document.name);
  const isOurs = there?.id === published(context, document)?.fileId || there?.size === document.bytes.length;
  if (there && isOurs) return replaceDocument(graph, folder, there.id, document);
  return createDocument(graph, folder, { ...document, whenTaken: 'rename' });
}

function published({ minutes }: LibraryContext, { form }: LibraryDocument): Publication | undefined {
  return minutes.document.library().publications.find((publication) => publication.form === form);
}
