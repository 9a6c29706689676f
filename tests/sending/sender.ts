import { setTimeout as wait } from 'node:timers/promises';
import type { Graph } from '../../src/graph/graph';
import { standingOf } from '../../src/minutes/standing';
import { newName } from '../../src/workspace/newName';
import type { Mail, SendingContext } from '../../src/sending/sending';
import type { OpenMinutes } from '../../src/workspace/workspace';
import { graphOf, openChat, workspaceOn, type Stage } from '../workspace/devices';

/** The minutes of a meeting on one device, ready to be sent; of the council unless said. */
export interface Sender {
  readonly minutes: OpenMinutes;
  readonly context: SendingContext;
  /** Moves this device's clock on. */
  later(seconds: number): void;
}

export async function openSender(
  stage: Stage,
  device: string,
  { meeting = 'sgo', graph }: { readonly meeting?: string; readonly graph?: Graph } = {},
): Promise<Sender> {
  const { secretaryId, users } = stage.world;
  const minutes = await openChat(workspaceOn(stage, `${stage.origin} ${device}`), stage.world, meeting);
  let now = Date.now();
  const context: SendingContext = {
    graph: graph ?? graphOf(stage.origin, secretaryId),
    minutes,
    device,
    claimant: newName(device),
    sender: users.find(({ id }) => id === secretaryId)!.mail,
    now: () => new Date(now),
    newId: () => crypto.randomUUID(),
    wait: () => wait(5),
  };
  return { minutes, context, later: (seconds) => void (now += seconds * 1000) };
}

/** The minutes by mail to one colleague. */
export function mailTo(stage: Stage, { minutes }: Sender, change: Partial<Mail> = {}): Mail {
  const colleague = stage.world.users.find(
    ({ id, userType }) => id !== stage.world.secretaryId && userType === 'Member',
  )!;
  return {
    purpose: 'minutes',
    content: {
      subject: 'Verslag SGO',
      html: '<!doctype html><html lang="nl"><body><p>Bijgaand het verslag</p></body></html>',
      to: [{ name: colleague.displayName, address: colleague.mail }],
      cc: [],
    },
    attachments: [{ name: 'Verslag.docx', contentType: 'application/octet-stream', bytes: bytes(2000) }],
    fingerprint: 'first',
    minutes: minutes.document.minutes(),
    standing: standingOf(minutes.document.record().steps),
    ...change,
  };
}

export function bytes(length: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length }, (_, at) => at % 251);
}

export interface Received {
  readonly subject: string;
  readonly folder: string;
  readonly body: { readonly content: string };
  readonly attachments: readonly {
    readonly name: string;
    readonly size: number;
    readonly contentBytes: string;
  }[];
}

/** Everything in the secretary's own mailbox. */
export function ownMail(stage: Stage): Promise<readonly Received[]> {
  return stage.admin('GET', `/admin/mailbox?userId=${stage.world.secretaryId}`);
}

export async function folders(stage: Stage): Promise<readonly string[]> {
  return (await ownMail(stage)).map(({ folder }) => folder).sort();
}
