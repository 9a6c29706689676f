import { listFolder, type DriveFile, type DriveFolder } from '../graph/drive';
import { GraphError, type Graph } from '../graph/graph';

/** A file of one of the places where files of the workspace are. */
export interface PlacedFile extends DriveFile {
  /** The drive it is in. */
  readonly drive: string;
}

/** Where the files are. */
export interface DrivePlace {
  readonly graph: Graph;
  /** Where new files go. */
  readonly folder: DriveFolder;
  /** What is there, and in the places before it that are still read. Rejects with GraphError. */
  list(): Promise<readonly PlacedFile[]>;
  readonly now: () => Date;
}

/** The place that somebody has who has chosen nothing. */
export const ownFolder: DriveFolder = { drive: '/me/drive', name: 'Notulist' };

/** One folder and nothing else. */
export function fixedPlace(graph: Graph, folder: DriveFolder, now: () => Date): DrivePlace {
  return { graph, folder, now, list: () => listPlaced(graph, folder) };
}

/** The files of a folder with the drive they are in. */
export async function listPlaced(graph: Graph, folder: DriveFolder): Promise<readonly PlacedFile[]> {
  const files = await listFolder(graph, folder);
  return files.map((file) => ({ ...file, drive: folder.drive }));
}

/** Nothing where there is no such drive or it is closed to us: somebody may have a team's library and no OneDrive. */
export async function listIfAny(graph: Graph, folder: DriveFolder): Promise<readonly PlacedFile[]> {
  try {
    return await listPlaced(graph, folder);
  } catch (error) {
    if (error instanceof GraphError && error.failure === 'forbidden') return [];
    throw error;
  }
}
