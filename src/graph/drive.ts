import { fetched } from './fetched';
import { GraphError, type Graph } from './graph';

/** A folder directly under a drive's root: one's own OneDrive ("/me/drive") or a team's library ("/groups/{id}/drive"). */
export interface DriveFolder {
  readonly drive: string;
  readonly name: string;
}

/** A file as far as we need it. The cTag changes with the content only; the download address needs no token and expires. */
export interface DriveFile {
  readonly id: string;
  readonly name: string;
  readonly cTag: string;
  readonly '@microsoft.graph.downloadUrl'?: string;
}

/** What a file held before. The download address needs no token and expires. */
export interface FileVersion {
  readonly id: string;
  readonly lastModifiedDateTime: string;
  readonly '@microsoft.graph.downloadUrl'?: string;
}

const select = '$select=id,name,cTag,@microsoft.graph.downloadUrl';

/** All files of the folder; none when the folder is not there yet. */
export async function listFolder(graph: Graph, folder: DriveFolder): Promise<readonly DriveFile[]> {
  const scopes = scopesOf(folder);
  const path = `${folder.drive}/root:/${encodeURIComponent(folder.name)}:/children?${select}&$top=999`;
  try {
    return await graph.pages<DriveFile>({ method: 'GET', path, scopes });
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'notFound') return [];
    throw error;
  }
}

/** The file as it is now. */
export function getFile(graph: Graph, folder: DriveFolder, id: string): Promise<DriveFile> {
  return graph.send<DriveFile>({
    method: 'GET',
    path: `${itemPath(folder, id)}?${select}`,
    scopes: scopesOf(folder),
  });
}

/** The file's text. Not through `/content`: its redirect may not carry a token across origins. */
export async function download(graph: Graph, folder: DriveFolder, file: DriveFile): Promise<string> {
  return textAt(file[downloadUrl] ?? (await getFile(graph, folder, file.id))[downloadUrl]);
}

/** The versions that the library kept of a file, newest first; the first is the file as it is. */
export function listVersions(
  graph: Graph,
  folder: DriveFolder,
  file: Pick<DriveFile, 'id'>,
): Promise<readonly FileVersion[]> {
  const path = `${itemPath(folder, file.id)}/versions`;
  return graph.pages<FileVersion>({ method: 'GET', path, scopes: scopesOf(folder) });
}

/** The text of an earlier version. */
export function downloadVersion(version: FileVersion): Promise<string> {
  return textAt(version[downloadUrl]);
}

async function textAt(url: string | undefined): Promise<string> {
  if (!url) throw new GraphError('refused', 0, 'noDownloadUrl', 'The drive gave no address to download from');
  return fetched(url, (answer) => answer.text());
}

/** Writes a new file; a file with that name already there is a 'conflict'. Makes the folder when it is missing. */
export async function createFile(
  graph: Graph,
  folder: DriveFolder,
  name: string,
  content: unknown,
): Promise<DriveFile> {
  const path = `${folder.drive}/root:/${encodeURIComponent(folder.name)}/${encodeURIComponent(name)}:/content`;
  const create = () =>
    graph.send<DriveFile>({
      method: 'PUT',
      path: `${path}?@microsoft.graph.conflictBehavior=fail`,
      scopes: scopesOf(folder),
      headers: { 'Content-Type': 'application/json' },
      body: content,
    });
  try {
    return await create();
  } catch (error) {
    if (!(error instanceof GraphError && error.failure === 'notFound')) throw error;
    await ensureFolder(graph, folder);
    return create();
  }
}

/** Replaces the content if it is still what `file` says; else a 'conflict'. */
export function replaceFile(
  graph: Graph,
  folder: DriveFolder,
  file: DriveFile,
  content: unknown,
): Promise<DriveFile> {
  return graph.send<DriveFile>({
    method: 'PUT',
    path: `${itemPath(folder, file.id)}/content`,
    scopes: scopesOf(folder),
    headers: { 'Content-Type': 'application/json', 'If-Match': file.cTag },
    body: content,
  });
}

/** Gives a file another name; its content stays as it is. */
export function renameFile(
  graph: Graph,
  folder: DriveFolder,
  file: Pick<DriveFile, 'id'>,
  name: string,
): Promise<DriveFile> {
  return graph.send<DriveFile>({
    method: 'PATCH',
    path: itemPath(folder, file.id),
    scopes: scopesOf(folder),
    body: { name },
  });
}

/** Makes the folder unless it is there. Rejects with GraphError when this user may not. */
export async function ensureFolder(graph: Graph, folder: DriveFolder): Promise<void> {
  try {
    await graph.send({
      method: 'POST',
      path: `${folder.drive}/root/children`,
      scopes: scopesOf(folder),
      body: { name: folder.name, folder: {}, '@microsoft.graph.conflictBehavior': 'fail' },
    });
  } catch (error) {
    if (!(error instanceof GraphError && error.failure === 'conflict')) throw error;
  }
}

const downloadUrl = '@microsoft.graph.downloadUrl';

/** Address of one item, under Graph's root. */
export function itemPath(folder: DriveFolder, id: string): string {
  return `${folder.drive}/items/${encodeURIComponent(id)}`;
}

/** One's own files need less than a team's. */
export function scopesOf(folder: DriveFolder): readonly string[] {
  return [folder.drive === '/me/drive' ? 'Files.ReadWrite' : 'Files.ReadWrite.All'];
}
