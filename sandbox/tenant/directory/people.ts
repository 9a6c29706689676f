import type { WorldInvitee } from '../../world/world';
import { ok, type Call } from '../protocol/call';
import { option, page, pick, selected } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { outlookId } from '../outlook/outlookId';
import { scopes } from '../signIn/scopes';

const { get } = operationsOf('outlook');

/** Whom the user meets: the directory's departments without an administrator's consent, but of nobody else. */
export const people = [
  get('/me/people', scopes.people, (call) => {
    const words = (option(call, '$search') ?? '').replaceAll('"', '').toLowerCase();
    const found = acquaintances(call).filter((invitee) => matches(invitee, words));
    const answers = found.map((invitee, rank) => pick(personAnswer(call, invitee, rank), selected(call)));
    return ok(page(call, answers, Math.min(1000, Number(option(call, '$top') ?? 10))));
  }),
];

function acquaintances(call: Call): readonly WorldInvitee[] {
  const byAddress = new Map<string, WorldInvitee>();
  for (const { meeting } of call.state.calendars.of(call.user.id) ?? []) {
    for (const invitee of [meeting.organizer, ...meeting.attendees]) {
      byAddress.set(invitee.address.toLowerCase(), invitee);
    }
  }
  byAddress.delete(call.user.mail.toLowerCase());
  return [...byAddress.values()];
}

function matches({ name, address }: WorldInvitee, words: string): boolean {
  const parts = [...name.toLowerCase().split(/[^\p{L}\p{N}]+/u), name.toLowerCase(), address.toLowerCase()];
  return parts.some((part) => part.startsWith(words));
}

function personAnswer(call: Call, invitee: WorldInvitee, rank: number) {
  const user = call.state.directory.userByMail(invitee.address);
  return {
    id: user?.id ?? outlookId(call.user.id, invitee.address).slice(8, 44),
    displayName: user?.displayName ?? invitee.name,
    givenName: user?.givenName ?? null,
    surname: user?.surname ?? null,
    birthday: '',
    personNotes: '',
    isFavorite: false,
    jobTitle: user?.jobTitle ?? null,
    companyName: user?.companyName ?? null,
    yomiCompany: '',
    department: user?.department ?? null,
    officeLocation: null,
    profession: '',
    userPrincipalName: user ? call.state.directory.principalName(user) : null,
    imAddress: user ? `sip:${user.mail}` : null,
    scoredEmailAddresses: [
      { address: invitee.address, relevanceScore: 30 - rank, selectionLikelihood: 'notSpecified' },
    ],
    phones: [],
    postalAddresses: [],
    websites: [],
    personType: { class: 'Person', subclass: user ? 'OrganizationUser' : 'ImplicitContact' },
  };
}
