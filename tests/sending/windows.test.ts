import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Graph } from '../../src/graph/graph';
import { makeDraft } from '../../src/sending/makeDraft';
import { send } from '../../src/sending/send';
import type { Mail } from '../../src/sending/sending';
import { openStage, type Stage } from '../workspace/devices';
import { folders, mailTo, openSender, ownMail, type Sender } from './sender';

let stage: Stage;
let windows: readonly Sender[];
let mail: Mail;
beforeEach(async () => {
  // A browser without locks: nothing but the drive keeps its windows apart.
  vi.stubGlobal('navigator', {});
  stage = await openStage();
  windows = await Promise.all([openSender(stage, 'laptop'), openSender(stage, 'laptop')]);
  mail = mailTo(stage, windows[0]!);
});
afterEach(async () => {
  vi.unstubAllGlobals();
  for (const { minutes } of windows) await minutes.close();
  await stage.close();
});

/** Graph that waits before it makes anything in the mailbox. */
function waitingGraph(graph: Graph, until: () => Promise<unknown>): Graph {
  return {
    ...graph,
    send: async (request) => {
      if (request.method === 'POST' && request.path.startsWith('/me/messages')) await until();
      return graph.send(request);
    },
  };
}

/** Both windows at once, each making so slowly that the other has looked by then; again after the lease until one of them could. */
async function pressInBoth(): Promise<void> {
  const slow = ({ context }: Sender) => ({ ...context, graph: waitingGraph(context.graph, () => wait(150)) });
  const press = (): Promise<unknown> => Promise.all(windows.map((one) => send(slow(one), mail)));
  await press();
  for (let times = 0; times < 3 && !(await folders(stage)).includes('sentitems'); times++) {
    windows.forEach((one, at) => one.later(300 + at * 300));
    await press();
  }
}

it('one mail goes out of two windows in which is pressed at once', async () => {
  await pressInBoth();
  expect((await folders(stage)).filter((folder) => folder === 'sentitems')).toHaveLength(1);
});

it('one mail goes out when two windows take up at once what an earlier one began', async () => {
  const before = await openSender(stage, 'laptop');
  await stage.admin('POST', '/admin/faults', {
    rules: [{ match: { method: 'POST', path: '^/me/messages' }, kind: 'drop-before' }],
  });
  expect((await send(before.context, mail)).kind).toBe('failed');
  await before.minutes.close();
  await stage.admin('DELETE', '/admin/faults');
  windows.forEach((one) => one.later(300));
  await pressInBoth();
  expect(await folders(stage)).toEqual(['sentitems']);
});

it('a draft that both windows take up is sent once, with each attachment once', async () => {
  expect((await makeDraft(windows[0]!.context, mail)).kind).toBe('draft');
  await pressInBoth();
  expect(await folders(stage)).toEqual(['sentitems']);
  const [sent] = await ownMail(stage);
  expect(sent!.attachments).toHaveLength(1);
});

it('a window that slept longer than its claim holds sends nothing that another took over', async () => {
  const [asleep, awake] = windows;
  let wake: () => void = () => undefined;
  const slept = new Promise<void>((resolve) => (wake = resolve));
  const late = send({ ...asleep!.context, graph: waitingGraph(asleep!.context.graph, () => slept) }, mail);
  await expect.poll(() => asleep!.minutes.saved().kind).toBe('saved');
  awake!.later(300);
  expect((await send(awake!.context, mail)).kind).toBe('sent');
  wake();
  expect((await late).kind).not.toBe('sent');
  expect((await folders(stage)).filter((folder) => folder === 'sentitems')).toHaveLength(1);
});
