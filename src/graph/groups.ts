import type { Graph } from './graph';

/** A group the signed-in user is a member of. Without a group permission only its id can be read. */
export interface Group {
  readonly id: string;
  readonly displayName: string | null;
}

/**
 * All groups of the user, distribution lists too: which kind a group is can only be read with a permission that needs an
 * administrator, and a list simply has no plans.
 */
export function getMyGroups(graph: Graph): Promise<readonly Group[]> {
  return graph.pages<Group>({
    method: 'GET',
    path: '/me/memberOf/microsoft.graph.group?$select=id,displayName&$count=true',
    scopes: ['User.Read'],
    headers: { ConsistencyLevel: 'eventual' },
  });
}
