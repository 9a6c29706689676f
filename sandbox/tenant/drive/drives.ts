import { ok, type Call } from '../protocol/call';
import { driveFor, onDrive, writerOf } from './address';
import { entity } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { driveIdOf } from './store';
import { scopes } from '../signIn/scopes';

const { get } = operationsOf('files');

/** The drive of the user, or of a group. */
export const drives = [
  get(onDrive, scopes.filesRead, (call) => ok(entity(call, driveAnswer(call, driveFor(call))))),
];

function driveAnswer(call: Call, driveId: string) {
  const { drives, habits, world } = call.state;
  const root = drives.root(driveId, writerOf(call));
  const used = drives.used(driveId);
  const group = world.groups.find((candidate) => driveIdOf(candidate.id) === driveId);
  const owner = group
    ? { group: { id: group.id, displayName: group.displayName, email: group.mail } }
    : { user: { id: call.user.id, displayName: call.user.displayName, email: call.user.mail } };
  return {
    createdDateTime: root.created,
    id: driveId,
    lastModifiedDateTime: root.modified,
    name: group ? 'Documents' : 'OneDrive',
    webUrl: `${call.origin}/drive/${driveId}`,
    driveType: group ? 'documentLibrary' : 'business',
    createdBy: { user: { displayName: 'System Account' } },
    owner,
    quota: {
      deleted: 0,
      remaining: habits.driveQuota - used,
      state: 'normal',
      total: habits.driveQuota,
      used,
    },
  };
}
