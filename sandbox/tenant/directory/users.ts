import type { WorldUser } from '../../world/world';
import { ok, param, type Answer, type Call } from '../protocol/call';
import { readFilter } from '../protocol/filter';
import { entity, option, page, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { Refusal } from '../protocol/refusal';
import { grants, scopes } from '../signIn/scopes';
import { userAnswer } from './userAnswer';
import { missingScope } from '../protocol/workload';

const { get } = operationsOf('directory');

const filterable: Readonly<Record<string, (user: WorldUser) => readonly (string | null)[]>> = {
  id: (user) => [user.id],
  mail: (user) => [user.mail],
  displayname: (user) => [user.displayName],
  givenname: (user) => [user.givenName],
  surname: (user) => [user.surname],
  department: (user) => [user.department],
  companyname: (user) => [user.companyName],
  usertype: (user) => [user.userType],
  othermails: (user) => (user.userType === 'Guest' ? [user.mail] : []),
  proxyaddresses: (user) => [`smtp:${user.mail}`],
};

/** Properties that may be searched by without the right to read all of a user. */
const open = [
  'id',
  'mail',
  'displayname',
  'givenname',
  'surname',
  'userprincipalname',
  'othermails',
  'proxyaddresses',
];

/** The signed-in user and the directory. */
export const users = [
  get('/me', scopes.me, (call) => ok(entity(call, userAnswer(call, call.user, selected(call))))),
  get('/users', scopes.users, list),
  get('/users/{key}', [...scopes.users, 'User.Read'], (call) => {
    const key = param(call, 'key');
    const user = call.state.directory.userByKey(key);
    if (user?.id !== call.user.id && !grants(call.scopes, scopes.users)) {
      throw missingScope('directory', scopes.users, call.scopes);
    }
    if (user) return ok(entity(call, userAnswer(call, user, selected(call))));
    throw new Refusal(
      404,
      'Request_ResourceNotFound',
      `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
    );
  }),
];

function list(call: Call): Answer {
  const matches = matcher(call);
  const names = selected(call);
  const found = call.state.world.users.filter(matches).map((user) => userAnswer(call, user, names));
  return ok(page(call, found, Math.min(999, Number(option(call, '$top') ?? 100))));
}

function matcher(call: Call): (user: WorldUser) => boolean {
  const filter = option(call, '$filter');
  const search = option(call, '$search');
  const condition = filter ? readFilter(filter) : () => true;
  const found = search ? searcher(call, search) : () => true;
  return (user) => condition((property) => valuesOf(call, user, property)) && found(user);
}

function valuesOf(call: Call, user: WorldUser, property: string): readonly string[] {
  const name = property.toLowerCase();
  if (name === 'userprincipalname') return [call.state.directory.principalName(user)];
  const values = filterable[name];
  if (!values) {
    throw new Refusal(
      400,
      'Request_UnsupportedQuery',
      `Unsupported or invalid query filter clause specified for property '${property}' of resource 'User'.`,
    );
  }
  if (!open.includes(name) && !grants(call.scopes, scopes.usersFull)) {
    throw missingScope('directory', scopes.usersFull, call.scopes);
  }
  return values(user).filter((value) => value !== null);
}

/** `"displayName:anna" OR "mail:anna"`: words that begin so. */
function searcher(call: Call, search: string): (user: WorldUser) => boolean {
  if (call.headers.consistencylevel?.toLowerCase() !== 'eventual') {
    throw new Refusal(
      400,
      'Request_UnsupportedQuery',
      "Request with $search query parameter only works through MSGraph with a special request header: 'ConsistencyLevel: eventual'",
    );
  }
  const terms = [...search.matchAll(/"(\w+):([^"]*)"/g)];
  if (terms.length === 0) throw new Refusal(400, 'Request_BadRequest', 'Invalid $search clause.');
  return (user) =>
    terms.some(([, property, words]) =>
      valuesOf(call, user, property!).some((value) => beginsSo(value, words!.toLowerCase())),
    );
}

function beginsSo(value: string, words: string): boolean {
  const lower = value.toLowerCase();
  return lower.startsWith(words) || lower.split(/[^\p{L}\p{N}]+/u).some((word) => word.startsWith(words));
}
