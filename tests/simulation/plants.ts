import { GraphError, type Graph } from '../../src/graph/graph';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import type { OpenMinutes } from '../../src/workspace/workspace';

/** A defect put in at a seam, to see that the simulation finds it. */
export interface Plant {
  /** The Graph that posting gets. */
  readonly graph?: (graph: Graph) => Graph;
  /** The minutes that posting gets. */
  readonly posting?: (minutes: OpenMinutes) => OpenMinutes;
  /** Done to minutes when they are opened. */
  readonly minutes?: (minutes: OpenMinutes) => void;
}

/** By the name on the command line. */
export const plants: Readonly<Record<string, Plant>> = {
  /** Tasks are created without the claim having reached the drive. */
  claim: { posting: (minutes) => ({ ...minutes, save: () => Promise.resolve() }) },
  /** A create whose outcome is unknown is sent again without looking. */
  retry: {
    graph: (graph) => ({
      ...graph,
      batch: async (requests) => {
        const first = await graph.batch(requests);
        const again = first.map((answer) => answer instanceof GraphError && answer.failure === 'unknown');
        const second = await graph.batch(requests.filter((_, at) => again[at]));
        return first.map((answer, at) =>
          again[at] ? second[again.slice(0, at).filter(Boolean).length]! : answer,
        );
      },
    }),
  },
  /** What others wrote in the file is not taken in. */
  merge: { minutes: ({ document }) => void (document.merge = createMinutesDocument().merge) },
};
