import { GraphError, type Graph } from './graph';
import { getMyGroups } from './groups';

/** The library of a team or group of which the signed-in user is a member. */
export interface Library {
  /** Its drive ("/groups/{id}/drive"). */
  readonly drive: string;
  /** The team's name. */
  readonly name: string;
}

interface DriveAnswer {
  readonly owner?: { readonly group?: { readonly displayName?: string | null } };
}

/** Of a list or a group that has no library, and of one that may not be read, nothing is shown. */
const without = new Set(['notFound', 'forbidden']);

/** The libraries of all groups of the user, by name. Rejects with GraphError, also when some could not be read this time. */
export async function getLibraries(graph: Graph): Promise<readonly Library[]> {
  const groups = await getMyGroups(graph);
  const drives = groups.map(({ id }) => `/groups/${id}/drive`);
  const answers = await graph.batch(
    drives.map((drive) => ({
      method: 'GET',
      path: `${drive}?$select=id,owner`,
      scopes: ['Files.ReadWrite.All'],
    })),
  );
  const libraries = answers.flatMap((answer, at): readonly Library[] => {
    if (answer instanceof GraphError) {
      if (without.has(answer.failure)) return [];
      throw answer;
    }
    const name = (answer.body as DriveAnswer).owner?.group?.displayName ?? groups[at]!.displayName ?? '';
    return [{ drive: drives[at]!, name }];
  });
  return libraries.toSorted((one, other) => one.name.localeCompare(other.name, 'nl'));
}
