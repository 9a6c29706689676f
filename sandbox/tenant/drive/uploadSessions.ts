import { randomUUID } from 'node:crypto';
import type { Answer } from '../protocol/call';
import { onItem, targetOf } from './address';
import { itemAnswer } from './answer';
import { objectOf } from './items';
import { checkWrite } from './preconditions';
import type { UploadSession } from './store';
import { conflictBehavior, nameExists, writeContent } from './writes';
import { entity } from '../protocol/odata';
import { operationsOf } from '../protocol/operation';
import { Refusal } from '../protocol/refusal';
import { scopes } from '../signIn/scopes';
import type { TenantState } from '../tenantState';

const { post } = operationsOf('files');

const HOURS = 24;
const FRAGMENT = 327_680;

/** Uploads in ranges: the address that is handed out needs no token and takes none. */
export const uploadSessions = [
  post(onItem('/createUploadSession'), scopes.filesWrite, (call) => {
    const wanted = call.body === undefined ? {} : objectOf(call);
    const item = (wanted.item ?? {}) as Record<string, unknown>;
    const behavior = conflictBehavior(item['@microsoft.graph.conflictBehavior'], 'fail');
    const target = targetOf(call);
    checkWrite(call, target.item);
    if (target.item && call.params.below && behavior === 'fail') throw nameExists();
    const session: UploadSession = {
      id: randomUUID(),
      driveId: target.driveId,
      finish: (content) => {
        const { item, created } = writeContent(call, targetOf(call), content, behavior);
        return { status: created ? 201 : 200, body: entity(call, itemAnswer(call, item)) };
      },
      expires: new Date(call.state.now().getTime() + HOURS * 3_600_000).toISOString(),
      received: Buffer.alloc(0),
    };
    call.state.drives.uploads.set(session.id, session);
    return {
      status: 200,
      body: {
        '@odata.context': 'https://graph.microsoft.com/v1.0/$metadata#microsoft.graph.uploadSession',
        uploadUrl: `${call.origin}/upload/${session.id}`,
        expirationDateTime: session.expires,
        nextExpectedRanges: ['0-'],
      },
    };
  }),
];

/** Takes one range. The last one answers with the item. */
export function takeRange(
  state: TenantState,
  session: UploadSession,
  contentRange: string,
  bytes: Buffer,
): Answer {
  const [, from, to, total] = /^bytes (\d+)-(\d+)\/(\d+)$/.exec(contentRange)?.map(Number) ?? [];
  if (from === undefined || to === undefined || total === undefined || to - from + 1 !== bytes.length) {
    throw new Refusal(400, 'invalidRequest', 'The Content-Range header does not describe the content.');
  }
  if (from !== session.received.length || to >= total) {
    throw new Refusal(416, 'invalidRange', 'The uploaded fragment is out of range or has been received.');
  }
  const last = to + 1 === total;
  if (bytes.length > state.habits.uploadFragmentBytes || (!last && bytes.length % FRAGMENT !== 0)) {
    throw new Refusal(400, 'invalidRequest', 'The size of the fragment is not allowed.');
  }
  session.received = Buffer.concat([session.received, bytes]);
  if (!last) return { status: 202, body: sessionState(session) };
  state.drives.uploads.delete(session.id);
  return session.finish(session.received);
}

/** What is still expected. */
export function sessionState(session: UploadSession) {
  return { expirationDateTime: session.expires, nextExpectedRanges: [`${session.received.length}-`] };
}
