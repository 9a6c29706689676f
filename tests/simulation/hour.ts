import './platform';
import { parentPort } from 'node:worker_threads';
import { XmlText, type XmlElement } from 'yjs';
import { elementOf } from '../../src/workspace/outlineBlocks';
import { Device, usualHabits } from './device';
import { Page } from './page';
import { play } from './platform';
import { openSetting } from './setting';
import { secretaries } from './stage';

/** What an hour of typing costs, by how many secretaries have the minutes open. */
export interface Hour {
  readonly together: number;
  readonly requests: number;
  readonly sent: number;
  readonly received: number;
  readonly versions: number;
}

const minute = 60_000;
const sentence = 'de raad stemt in met het voorstel en vraagt om een planning voor het najaar';

/** One types a sentence each half minute, key by key; whoever else is there reads along. */
async function hour(together: number): Promise<Hour> {
  const { timeline, tenant, weather, boards, network } = openSetting(1);
  weather.clear();
  const pages = secretaries.slice(0, together).map(({ id }, at) => {
    const device = new Device(timeline, `bench ${at}`, usualHabits);
    const around = { timeline, weather, boards, meeting: tenant.world.meetings[0]! };
    return new Page(device, id, {
      ...around,
      onKept: nothing,
      onOpened: nothing,
      onCrash: nothing,
      onSleep: nothing,
    });
  });
  await timeline.pass(minute);
  Object.assign(network.traffic, { requests: 0, sent: 0, received: 0 });
  for (let line = 0; line < 120; line++) {
    timeline.after(line * (minute / 2), pages[0]!, () => typeSentence(pages[0]!, line));
  }
  await timeline.pass(60 * minute);
  play(null);
  const files = [...tenant.drives.items.values()].flatMap(({ versions }) => versions ?? []);
  return { together, ...network.traffic, versions: files.length };
}

function typeSentence(page: Page, line: number): void {
  const outline = page.minutes!.document.outline;
  const text = '';
  const block = {
    type: 'line',
    id: `line ${line}`,
    text,
    depth: 0,
    kind: 'note',
    speaker: null,
    action: null,
  } as const;
  outline.push([elementOf(block)]);
  const words = new XmlText();
  (outline.get(outline.length - 1) as XmlElement).insert(0, [words]);
  [...sentence].forEach((letter, at) => setTimeout(() => words.insert(at, letter), at * 200));
}

function nothing(): void {
  // The bench asks for nothing.
}

for (const together of [1, 2]) parentPort?.postMessage(await hour(together));
