import type { WorldUser } from '../../world/world';
import type { Call } from '../protocol/call';
import { pick } from '../protocol/odata';
import { grants, scopes } from '../signIn/scopes';

const usual = [
  'businessPhones',
  'displayName',
  'givenName',
  'jobTitle',
  'mail',
  'mobilePhone',
  'officeLocation',
  'preferredLanguage',
  'surname',
  'userPrincipalName',
  'id',
];

const basic = [
  'id',
  'displayName',
  'givenName',
  'surname',
  'mail',
  'userPrincipalName',
  'securityIdentifier',
];

/** A user as Graph sends him: the usual members or the selected ones; what the token may not read of others is null. */
export function userAnswer(call: Call, user: WorldUser, names: readonly string[] | null) {
  const full = mayRead(call, user.id, 'department');
  const all: Record<string, unknown> = {
    ...everything(call, user),
    ...(full ? {} : { businessPhones: [], otherMails: [], proxyAddresses: [] }),
  };
  const readable = Object.entries(all).map(([name, value]) => [
    name,
    full || basic.includes(name) || Array.isArray(value) ? value : null,
  ]);
  return pick(Object.fromEntries(readable), names ?? usual);
}

/** Whether the token may read this property of this user: one's own are always readable. */
export function mayRead(call: Call, userId: string, property: string): boolean {
  return userId === call.user.id || basic.includes(property) || grants(call.scopes, scopes.usersFull);
}

function everything(call: Call, user: WorldUser) {
  const guest = user.userType === 'Guest';
  return {
    businessPhones: [],
    displayName: user.displayName,
    givenName: user.givenName,
    jobTitle: user.jobTitle,
    mail: user.mail,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'nl-NL',
    surname: user.surname,
    userPrincipalName: call.state.directory.principalName(user),
    id: user.id,
    department: user.department,
    companyName: user.companyName,
    userType: user.userType,
    creationType: guest ? 'Invitation' : null,
    externalUserState: guest ? 'Accepted' : null,
    accountEnabled: true,
    otherMails: guest ? [user.mail] : [],
    proxyAddresses: [`SMTP:${user.mail}`],
  };
}
