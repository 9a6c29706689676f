import { itemPath, scopesOf, type DriveFolder } from './drive';
import { fetched } from './fetched';
import { GraphError, type Graph } from './graph';

/** A document in the drive, as people open it. */
export interface DriveDocument {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  /** Opens it in the browser, for who may. */
  readonly webUrl: string;
}

/** What a document is made of. */
export interface DocumentContent {
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const select = '$select=id,name,size,webUrl';

/** Writes a new document. Where the name is taken: 'fail' is a 'conflict', 'rename' gives it a number. */
export function createDocument(
  graph: Graph,
  folder: DriveFolder,
  document: DocumentContent & { readonly name: string; readonly whenTaken: 'fail' | 'rename' },
): Promise<DriveDocument> {
  const path = `${namedPath(folder, document.name)}:/content`;
  return put(graph, folder, `${path}?@microsoft.graph.conflictBehavior=${document.whenTaken}`, document);
}

/** Writes a new version of a document: the library keeps those before it. */
export function replaceDocument(
  graph: Graph,
  folder: DriveFolder,
  id: string,
  content: DocumentContent,
): Promise<DriveDocument> {
  return put(graph, folder, `${itemPath(folder, id)}/content`, content);
}

/** The document with this name, or null. */
export async function documentNamed(
  graph: Graph,
  folder: DriveFolder,
  name: string,
): Promise<DriveDocument | null> {
  try {
    const path = `${namedPath(folder, name)}?${select}`;
    return await graph.send<DriveDocument>({ method: 'GET', path, scopes: scopesOf(folder) });
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'notFound') return null;
    throw error;
  }
}

/**
 * A document as the tenant itself converts it to pdf. Asked for in a batch, which says where it is: a browser may not follow the redirect
 * of `/content` with a token. https://learn.microsoft.com/graph/api/driveitem-get-content-format
 */
export async function pdfOf(graph: Graph, folder: DriveFolder, id: string): Promise<Uint8Array<ArrayBuffer>> {
  const path = `${itemPath(folder, id)}/content?format=pdf`;
  const [answer] = await graph.batch([{ method: 'GET', path, scopes: scopesOf(folder) }]);
  if (answer instanceof GraphError) throw answer;
  if (!answer?.location) throw new GraphError('refused', answer?.status ?? 0, 'noLocation', 'No pdf');
  return new Uint8Array(await fetched(answer.location, (pdf) => pdf.arrayBuffer()));
}

function put(
  graph: Graph,
  folder: DriveFolder,
  path: string,
  { bytes, contentType }: DocumentContent,
): Promise<DriveDocument> {
  const headers = { 'Content-Type': contentType };
  return graph.send<DriveDocument>({ method: 'PUT', path, scopes: scopesOf(folder), headers, body: bytes });
}

function namedPath({ drive, name: folderName }: DriveFolder, name: string): string {
  return `${drive}/root:/${encodeURIComponent(folderName)}/${encodeURIComponent(name)}`;
}
