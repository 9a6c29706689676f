import * as v from 'valibot';
import { createFile, download, replaceFile } from '../graph/drive';
import type { Graph } from '../graph/graph';
import { ownFolder, type PlacedFile } from './drivePlace';

/** Where the secretary wants new minutes, and when that was said: of two devices the later stands. */
export interface LibraryChoice {
  /** Null: one's own OneDrive. */
  readonly library: { readonly drive: string; readonly name: string } | null;
  /** ISO instant. */
  readonly at: string;
}

const fileName = 'bibliotheek.json';

const choice = v.object({
  library: v.nullable(
    v.object({ drive: v.pipe(v.string(), v.regex(/^\/groups\/[^/]+\/drive$/)), name: v.string() }),
  ),
  at: v.string(),
});
const pointer = v.object({
  format: v.literal('notulist-library'),
  version: v.literal(1),
  choice,
});

/** A choice as the device kept it; null when there is none. */
export function readChoice(kept: unknown): LibraryChoice | null {
  const read = v.safeParse(choice, kept);
  return read.success ? read.output : null;
}

/** The pointer among the files of one's own folder. */
export function pointerIn(files: readonly PlacedFile[]): PlacedFile | null {
  return files.find(({ name, drive }) => name === fileName && drive === ownFolder.drive) ?? null;
}

/** What the pointer says; null when it says nothing that we know. Rejects with GraphError. */
export async function readPointer(graph: Graph, file: PlacedFile): Promise<LibraryChoice | null> {
  try {
    const read = v.safeParse(pointer, JSON.parse(await download(graph, ownFolder, file)));
    return read.success ? read.output.choice : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

/** Writes the pointer, by which the secretary's other devices find the library. Rejects with GraphError. */
export async function writePointer(
  graph: Graph,
  file: PlacedFile | null,
  chosen: LibraryChoice,
): Promise<void> {
  const content = { format: 'notulist-library', version: 1, choice: chosen };
  if (file) await replaceFile(graph, ownFolder, file, content);
  else await createFile(graph, ownFolder, fileName, content);
}
