import { createDepartments } from '../../departments/resolver';
import { readConfiguration, type Configuration } from '../../hosts/configuration';
import type { SignedInUser } from '../../hosts/host';
import type { OpenHost } from '../../hosts/openHost';
import { createWorkspace } from '../../workspace/createWorkspace';
import type { Parts } from '../parts';
import { askingSignIn, type AskingSignIn } from './askingSignIn';
import { deviceId } from './device';
import { lazyGraph } from './lazyGraph';

/** How a page meets its host: `openTeamsHost`, `openOutlookHost`. */
export type MeetHost = (configuration: Configuration) => Promise<OpenHost>;

/** What reading a meeting needs; everything else is asked for when first used. */
const basicScopes = ['User.Read', 'Calendars.Read'];

/**
 * Puts the parts together: configuration, host, sign-in, Graph and workspace. Nothing here waits for Graph, and the
 * device's storage opens while the host is met.
 */
export async function openParts(meetHost: MeetHost): Promise<Parts> {
  const configured = readConfiguration();
  const met = configured.then(meetHost);
  const device = deviceId();
  const selfOf = (user: SignedInUser | null) => user && { device, user: user.userId, name: user.name };
  let signIn: AskingSignIn | null = null;
  const graph = lazyGraph(async () => {
    const [{ createGraph }, { graphRoot }] = await Promise.all([
      import(/* webpackChunkName: "graph" */ '../../graph/client'),
      configured,
    ]);
    return createGraph({ root: graphRoot, token: async (scopes) => (await signedIn).token(scopes) });
  });
  const workspace = createWorkspace({
    graph,
    departments: createDepartments,
    now: () => new Date(),
    newId: () => crypto.randomUUID(),
    me: () => signIn?.user()?.username ?? null,
    self: () => selfOf(signIn?.user() ?? null),
  });
  const signedIn = met.then((opened) => (signIn = askingSignIn(opened.signIn, basicScopes)));
  const [configuration, { host }, asking] = await Promise.all([configured, met, signedIn]);
  return { configuration, host, signIn: asking, graph, workspace, device };
}
