import type { PublicationForm } from '../delivery/publication';
import type { DriveFolder } from '../graph/drive';
import type { Graph } from '../graph/graph';
import type { OpenMinutes } from '../workspace/workspace';

/** Everything the library needs, passed in. */
export interface LibraryContext {
  readonly graph: Graph;
  readonly minutes: OpenMinutes;
  readonly folder: DriveFolder;
  readonly now: () => Date;
}

/** A document as it is to stand in the library. */
export interface LibraryDocument {
  readonly form: PublicationForm;
  /** With its extension. */
  readonly name: string;
  readonly contentType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
