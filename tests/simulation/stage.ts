import { driveIdOf, type DriveStore } from '../../sandbox/tenant/drive/store';
import { plannerId } from '../../sandbox/world/identifiers';
import { coming, single, tenantId, type MeetingDraft } from '../../sandbox/world/meeting';
import { person, users } from '../../sandbox/world/users';
import type { World, WorldGroup, WorldPlan } from '../../sandbox/world/world';

/** The day of every run. */
export const today = '2026-11-23';

/** Departments that have a plan of their own, and one more plan for when one of them moves. */
export const departments = ['BZK', 'SZW', 'VWS', 'IENW'] as const;
const planNames = [...departments, 'Reserve'];

/** Both take minutes, often at once. */
export const secretaries = [person('anna.voorbeeld'), person('lotte.proefstuk')] as const;
const everybody = secretaries.map(({ id }) => id);
const team = group('Secretariaat');

/** Where both keep their minutes: chosen on another device, which left word of it in each one's own OneDrive. */
const choice = {
  library: { drive: `/groups/${team.id}/drive`, name: team.displayName },
  at: `${today}T08:00:00.000Z`,
};

/** Leaves that word. */
export function shareLibrary(drives: DriveStore): void {
  const content = Buffer.from(JSON.stringify({ format: 'notulist-library', version: 1, choice }));
  for (const { id } of secretaries) {
    const writer = { userId: id, now: choice.at };
    const folder = drives.addFolder(drives.root(driveIdOf(id), writer), 'Notulist', writer);
    drives.addFile(folder, 'bibliotheek.json', 'application/json', content, writer);
  }
}

function group(name: string): WorldGroup {
  return {
    id: idOf(`group ${name}`),
    displayName: name,
    mail: `${name.toLowerCase()}@minbzk.nl`,
    kind: 'microsoft365',
    memberIds: everybody,
    ownerIds: everybody,
  };
}

function idOf(name: string): string {
  const hex = Buffer.from(plannerId(name)).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const planGroups = planNames.map((name) => group(`Acties ${name}`));

/** By department, and the spare one last. */
export const plans: readonly WorldPlan[] = planNames.map((name, at) => ({
  id: plannerId(`plan ${name}`),
  groupId: planGroups[at]!.id,
  title: `Acties ${name}`,
  buckets: [{ id: plannerId(`bucket ${name}`), name: 'Nieuw' }],
}));

function draft(agenda: readonly string[]): MeetingDraft {
  return {
    key: 'overleg',
    subject: 'Coördinatieoverleg',
    from: '10:00',
    until: '12:00',
    location: 'Zaal 4',
    createdIn: 'outlook',
    organizer: 'anna.voorbeeld',
    hideAttendees: false,
    attendees: [coming('lotte.proefstuk'), coming('carla.monster'), coming('tess.proefballon')],
    body: () => ({
      contentType: 'text',
      content: ['Agenda', ...agenda.map((item, at) => `${at + 1}. ${item}`)].join('\n'),
    }),
  };
}

const agenda = ['Opening', 'Stand van zaken', 'Begroting', 'Rondvraag'];
/** The same invitation after somebody put an item in between and renamed another. */
const changedAgenda = [
  'Opening',
  'Ingekomen stukken',
  'Stand van zaken',
  'Begroting en planning',
  'Rondvraag',
];

/** What every run begins with. */
export function openWorld(): World {
  return {
    tenantId,
    secretaryId: secretaries[0].id,
    users,
    groups: [team, ...planGroups],
    plans,
    meetings: [single(draft(agenda), today)],
    adHocChats: [],
  };
}

/** The organizer sends a new version of the invitation. */
export function changeInvitation({ meetings }: World): void {
  Object.assign(meetings[0]!, { body: single(draft(changedAgenda), today).body });
}
