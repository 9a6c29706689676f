import type { Graph } from './graph';

/** The signed-in user as the directory knows them. */
export interface Me {
  readonly id: string;
  readonly displayName: string;
  readonly mail: string | null;
  readonly userPrincipalName: string;
}

/** Who is signed in. */
export function getMe(graph: Graph): Promise<Me> {
  return graph.send<Me>({
    method: 'GET',
    path: '/me?$select=id,displayName,mail,userPrincipalName',
    scopes: ['User.Read'],
  });
}
