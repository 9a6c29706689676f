import * as Y from 'yjs';

/** What was written and what was deleted, as one text: two documents with the same are the same. */
export function held(doc: Y.Doc): string {
  return Y.encodeSnapshot(Y.snapshot(doc)).join();
}

/** Whether a document has all of that. Deletions count too: a file that is written without them brings back what was deleted. */
export function covers(doc: Y.Doc, holds: string): boolean {
  const { sv, ds } = Y.decodeSnapshot(Uint8Array.from(holds.split(',').map(Number)));
  const here = Y.snapshot(doc);
  const hasAll = [...sv].every(([client, clock]) => (here.sv.get(client) ?? 0) >= clock);
  return hasAll && Y.equalDeleteSets(Y.mergeDeleteSets([here.ds, ds]), Y.mergeDeleteSets([here.ds]));
}

/** What came from elsewhere. */
export interface Incoming {
  /** What those bytes alone hold. */
  readonly holds: string;
  /** What of it is not here yet; null when all is. */
  readonly lacking: Uint8Array | null;
}

/**
 * Tries the bytes on a document of their own first: half an update must never reach the minutes. Throws RangeError on bytes that
 * are no whole document.
 */
export function incoming(doc: Y.Doc, update: Uint8Array): Incoming {
  const trial = new Y.Doc();
  try {
    applyWhole(trial, update);
    const holds = held(trial);
    const isKnown = covers(doc, holds);
    return { holds, lacking: isKnown ? null : Y.encodeStateAsUpdate(trial, Y.encodeStateVector(doc)) };
  } finally {
    trial.destroy();
  }
}

function applyWhole(trial: Y.Doc, update: Uint8Array): void {
  try {
    Y.applyUpdate(trial, update);
  } catch (error) {
    throw new RangeError('These bytes are no minutes document.', { cause: error });
  }
  const isWhole = trial.store.pendingStructs === null && trial.store.pendingDs === null;
  if (!isWhole) throw new RangeError('These bytes are part of a minutes document.');
}
