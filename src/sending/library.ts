import type { PublicationForm } from '../delivery/publication';
import type { DriveFolder } from '../graph/drive';
import type { Graph, GraphError, GraphFailure } from '../graph/graph';
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

/** Why the document is not there, or nobody can be certain: the pane says what to do. */
export type LibraryFailure =
  | 'offline'
  | 'signIn'
  | 'consent'
  | 'forbidden'
  | 'throttled'
  | 'locked'
  | 'full'
  /** Another device adopted the minutes meanwhile, or opened them again. */
  | 'changed'
  | 'unknown';

const failures: Partial<Record<GraphFailure, LibraryFailure>> = {
  offline: 'offline',
  signIn: 'signIn',
  consent: 'consent',
  forbidden: 'forbidden',
  throttled: 'throttled',
  locked: 'locked',
  full: 'full',
};

/** What the user is told of a refusal. */
export function libraryFailureOf({ failure }: GraphError): LibraryFailure {
  return failures[failure] ?? 'unknown';
}
