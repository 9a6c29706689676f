import { describe, expect, it } from 'vitest';
import { createHolding } from '../../../src/pane/opening/createHolding';
import { begunOn } from '../../../src/pane/opening/beginOpening';
import { openInSteps } from '../../../src/pane/opening/openInSteps';
import type { Opening, OpenMinutes, Workspace } from '../../../src/workspace/workspace';

const subject = { kind: 'none' } as const;

/** Minutes that count how often they were closed. */
function countingMinutes(): { minutes: OpenMinutes; closed: () => number } {
  let closed = 0;
  const minutes = { close: async () => void closed++ } as OpenMinutes;
  return { minutes, closed: () => closed };
}

/** A pane that goes to another item when told. */
function pane() {
  const holding = createHolding();
  const shown: OpenMinutes[] = [];
  let isThere = true;
  return {
    shown,
    opener: {
      hold: holding.hold,
      isWaiting: () => isThere,
      show: (next: (before: { kind: 'opening' }) => { kind: string; minutes?: OpenMinutes }) => {
        const { minutes } = next({ kind: 'opening' });
        if (minutes) shown.push(minutes);
      },
    },
    goOn: () => {
      isThere = false;
      holding.end();
    },
  };
}

describe('minutes that finish opening after the pane went to another item', () => {
  it('are closed, and Graph is not asked for them, when they come from this device', async () => {
    const { minutes, closed } = countingMinutes();
    const { opener, goOn, shown } = pane();
    let asked = 0;
    const open = async (): Promise<Opening> => ({ kind: 'noMeeting', reason: `${asked++}` as 'unknown' });
    const opening = openInSteps({ openFromDevice: async () => minutes, open }, subject, opener);
    goOn();
    await opening;
    expect([closed(), asked, shown]).toEqual([1, 0, []]);
  });

  it('are closed when they come through Graph', async () => {
    const { minutes, closed } = countingMinutes();
    const { opener, goOn, shown } = pane();
    const open = async (): Promise<Opening> => {
      goOn();
      return { kind: 'open', minutes, from: 'drive' };
    };
    await openInSteps({ openFromDevice: async () => null, open }, subject, opener);
    expect([closed(), shown]).toEqual([1, []]);
  });

  it('are closed when nobody asks for what was begun', async () => {
    const { minutes, closed } = countingMinutes();
    const open = async (): Promise<Opening> => ({ kind: 'noMeeting', reason: 'offline' });
    const opens: Pick<Workspace, 'openFromDevice' | 'open'> = { openFromDevice: async () => minutes, open };
    const begun = begunOn({ kind: 'chat', chatId: 'een' }, opens);
    await begun.openFromDevice(subject, new Date());
    await expect.poll(closed).toBe(1);
  });
});

it('what the pane shows stays open until it goes', async () => {
  const { minutes, closed } = countingMinutes();
  const { opener, goOn, shown } = pane();
  const open = async (): Promise<Opening> => ({ kind: 'open', minutes, from: 'device' });
  await openInSteps({ openFromDevice: async () => minutes, open }, subject, opener);
  expect([closed(), shown]).toEqual([0, [minutes, minutes]]);
  goOn();
  expect(closed()).toBe(1);
});
