import { createDepartments } from '../../departments/resolver';
import { readConfiguration, type Configuration } from '../../hosts/configuration';
import type { OpenHost } from '../../hosts/openHost';
import { createWorkspace } from '../../workspace/createWorkspace';
import type { Parts } from '../parts';
import { askingSignIn } from './askingSignIn';
import { deviceId } from './device';
import { lazyGraph } from './lazyGraph';

/** How a page meets its host: `openTeamsHost`, `openOutlookHost`. */
export type MeetHost = (configuration: Configuration) => Promise<OpenHost>;

/** What reading a meeting needs; everything else is asked for when first used. */
const basicScopes = ['User.Read', 'Calendars.Read'];

/** Puts the parts together: configuration, host, sign-in, Graph and workspace. Nothing here waits for Graph. */
export async function openParts(meetHost: MeetHost): Promise<Parts> {
  const configuration = await readConfiguration();
  const { host, signIn: hostSignIn } = await meetHost(configuration);
  const signIn = askingSignIn(hostSignIn, basicScopes);
  const graph = lazyGraph(async () => {
    const { createGraph } = await import('../../graph/client');
    return createGraph({ root: configuration.graphRoot, token: (scopes) => signIn.token(scopes) });
  });
  const workspace = createWorkspace({
    graph,
    departments: createDepartments,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    me: () => signIn.user()?.username ?? null,
  });
  return { configuration, host, signIn, graph, workspace, device: deviceId() };
}
