import type { CDPSession, Frame } from 'playwright-core';

/** What keys took, in milliseconds each. */
export interface KeyTimes {
  /** From the press until the frame it shows in was painted. */
  readonly painted: readonly number[];
  /** Of the processor, until then: whatever else the machine has to do does not count. */
  readonly work: readonly Work[];
  /** Of the processor, when the typing rests after a word. */
  readonly rested: readonly Work[];
}

/** Work of the page's own thread, in milliseconds. */
export interface Work {
  readonly all: number;
  readonly script: number;
  /** Style and layout. */
  readonly layout: number;
}

/** Longer than anything here waits for the typing to rest. */
const rest = 500;

const watchKeys = `{
  window.keyTimes = [];
  addEventListener('keydown', ({ timeStamp }) => {
    requestAnimationFrame(() => setTimeout(() => window.keyTimes.push(performance.now() - timeStamp)));
  }, true);
}`;
const untilPainted = `new Promise((done) => requestAnimationFrame(() => setTimeout(done)))`;

/** Types words in a frame that has the caret, with a rest after each word, on a machine so many times slower. */
export async function typeKeys(frame: Frame, words: string, rate: number): Promise<KeyTimes> {
  const page = frame.page();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Emulation.setCPUThrottlingRate', { rate });
  await frame.evaluate(watchKeys);
  const work: Work[] = [];
  const rested: Work[] = [];
  for (const key of words) {
    const before = await workUntilNow(session);
    if (key === ' ') await page.waitForTimeout(rest);
    const ready = await workUntilNow(session);
    if (key === ' ') rested.push(between(before, ready));
    await page.keyboard.type(key);
    await frame.evaluate(untilPainted);
    work.push(between(ready, await workUntilNow(session)));
  }
  return { painted: await frame.evaluate<readonly number[]>('window.keyTimes'), work, rested };
}

async function workUntilNow(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send('Performance.getMetrics');
  const of = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? NaN) * 1000;
  return {
    all: of('TaskDuration'),
    script: of('ScriptDuration'),
    layout: of('LayoutDuration') + of('RecalcStyleDuration'),
  };
}

function between(before: Work, after: Work): Work {
  return {
    all: after.all - before.all,
    script: after.script - before.script,
    layout: after.layout - before.layout,
  };
}
