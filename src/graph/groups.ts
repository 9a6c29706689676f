import type { Graph } from './graph';

/** A Microsoft 365 group the signed-in user is a member of. */
export interface Group {
  readonly id: string;
  readonly displayName: string | null;
}

interface GroupRow extends Group {
  readonly groupTypes: readonly string[] | null;
}

const select = '$select=id,displayName,groupTypes&$count=true';

/** The groups that can have plans: a distribution list cannot. */
export async function getMyGroups(graph: Graph): Promise<readonly Group[]> {
  const rows = await graph.pages<GroupRow>({
    method: 'GET',
    path: `/me/memberOf/microsoft.graph.group?${select}`,
    scopes: ['User.Read'],
    headers: { ConsistencyLevel: 'eventual' },
  });
  return rows.filter(({ groupTypes }) => groupTypes === null || groupTypes.includes('Unified'));
}
