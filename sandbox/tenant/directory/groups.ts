import type { WorldGroup } from '../../world/world';
import { ok, param, type Call } from '../protocol/call';
import { entity, page, pick, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { Refusal } from '../protocol/refusal';
import { grants, scopes } from '../signIn/scopes';
import { userAnswer } from './userAnswer';

const { get } = operationsOf('directory');

const PAGE = 100;

/** Groups, and to which the user belongs. */
export const groups = [
  get('/me/memberOf', scopes.memberOf, (call) => ok(page(call, memberships(call), PAGE))),
  get('/me/memberOf/microsoft.graph.group', scopes.memberOf, (call) => {
    if (call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
      throw new Refusal(
        400,
        'Request_UnsupportedQuery',
        "The specified OData cast requires the request header 'ConsistencyLevel: eventual'.",
      );
    }
    return ok(page(call, memberships(call), PAGE));
  }),
  get('/me/joinedTeams', scopes.teams, (call) => {
    const teams = call.state.directory
      .groupsOf(call.user.id)
      .filter((group) => group.kind === 'microsoft365')
      .map((group) => teamAnswer(call, group));
    return ok(page(call, teams, PAGE));
  }),
  get('/groups', scopes.groups, (call) => {
    const names = selected(call);
    const all = call.state.world.groups.map((group) => pick(groupAnswer(group), names));
    return ok(page(call, all, PAGE));
  }),
  get('/groups/{id}', scopes.groups, (call) =>
    ok(entity(call, pick(groupAnswer(found(call)), selected(call)))),
  ),
  get('/groups/{id}/members', scopes.members, (call) => {
    const members = found(call).memberIds.flatMap((id) => call.state.directory.users.get(id) ?? []);
    const answers = members.map((user) => ({
      '@odata.type': '#microsoft.graph.user',
      ...userAnswer(call, user, selected(call)),
    }));
    return ok(page(call, answers, PAGE));
  }),
];

/** Without a permission on groups only their ids are readable. */
function memberships(call: Call) {
  const names = selected(call);
  const full = grants(call.scopes, scopes.groups);
  return call.state.directory.groupsOf(call.user.id).map((group) => {
    const answer = Object.entries(groupAnswer(group)).map(([name, value]) => [
      name,
      full || name === 'id' ? value : Array.isArray(value) ? [] : null,
    ]);
    return { '@odata.type': '#microsoft.graph.group', ...pick(Object.fromEntries(answer), names) };
  });
}

function found(call: Call): WorldGroup {
  const id = param(call, 'id');
  const group = call.state.directory.groups.get(id);
  if (group) return group;
  throw new Refusal(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  );
}

function groupAnswer(group: WorldGroup) {
  const unified = group.kind === 'microsoft365';
  return {
    id: group.id,
    displayName: group.displayName,
    description: null,
    mail: group.mail,
    mailEnabled: true,
    mailNickname: group.mail.split('@')[0],
    groupTypes: unified ? ['Unified'] : [],
    securityEnabled: false,
    visibility: unified ? 'Private' : null,
    createdDateTime: '2024-01-08T09:00:00Z',
    proxyAddresses: [`SMTP:${group.mail}`],
  };
}

function teamAnswer(call: Call, group: WorldGroup) {
  return {
    id: group.id,
    displayName: group.displayName,
    description: null,
    isArchived: false,
    visibility: 'private',
    tenantId: call.state.world.tenantId,
  };
}
