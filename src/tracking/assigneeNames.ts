import { displayNames } from '../graph/displayNames';
import type { Graph } from '../graph/graph';
import type { DeviceNotes } from '../workspace/workspace';
import { createListeners } from '../workspace/listeners';

/** Who the ids are that tasks are assigned to, as far as the directory tells. */
export interface AssigneeNames {
  /** By Entra object id. The same value until more are known. */
  known(): ReadonlyMap<string, string>;
  /** Asks for those that are not known, each once. Never rejects: without an answer they stay unknown. */
  ask(ids: readonly string[]): Promise<void>;
  /** Returns the way to stop. */
  subscribe(listener: () => void): () => void;
}

/** Where the device keeps them. */
const note = 'assignee names';

/** Nobody is known before the first question. */
export function createAssigneeNames(graph: Graph, notes: DeviceNotes): AssigneeNames {
  const listeners = createListeners();
  const asked = new Set<string>();
  let known: ReadonlyMap<string, string> = new Map();
  let kept: Promise<void> | null = null;
  const add = (names: Iterable<readonly [string, string]>): void => {
    known = new Map([...known, ...names]);
    listeners.tell();
  };
  const restore = async (): Promise<void> => {
    const stored = await notes.read(note);
    if (Array.isArray(stored)) add(stored as readonly (readonly [string, string])[]);
  };
  return {
    known: () => known,
    ask: async (ids) => {
      await (kept ??= restore());
      const open = [...new Set(ids)].filter((id) => !known.has(id) && !asked.has(id));
      if (open.length === 0) return;
      open.forEach((id) => asked.add(id));
      try {
        add(await displayNames(graph, open));
        void notes.write(note, [...known]);
      } catch {
        // Refused, or no connection: the next who asks may have more luck.
        open.forEach((id) => asked.delete(id));
      }
    },
    subscribe: listeners.add,
  };
}
