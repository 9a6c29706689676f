import type { XmlElement } from 'yjs';
import { XmlText } from 'yjs';
import type { ActionPoint } from '../../src/minutes/actionPoint';
import type { LineBlock } from '../../src/minutes/block';
import { elementOf } from '../../src/workspace/outlineBlocks';
import type { Page } from './page';
import { departments, plans } from './stage';
import type { Timeline } from './timeline';
import type { Route } from '../../src/delivery/route';

let lastWord = 0;

/** Words are numbered anew in each run, so that a seed always gives the same ones. */
export function forgetWords(): void {
  lastWord = 0;
}

/** A word that is typed once, anywhere. */
function newWord(page: Page): string {
  const word = `woord${++lastWord}x`;
  page.typed.add(word);
  return word;
}

/** What a secretary does in open minutes, by name. */
export const deeds = {
  /** A line somewhere, typed as the editor writes it. */
  type(page: Page, timeline: Timeline): void {
    insertLine(page, timeline, { kind: 'note', action: null });
  },
  /** An action that is confirmed at once. */
  action(page: Page, timeline: Timeline): void {
    insertLine(page, timeline, { kind: 'action', action: newAction(timeline) });
  },
  /** More words in a line that is there. */
  edit(page: Page, timeline: Timeline): void {
    const texts = lines(page).flatMap((line) => line.toArray().filter((node) => node instanceof XmlText));
    if (texts.length === 0) return;
    const text = timeline.pick(texts);
    if (timeline.chance(0.5)) text.insert(text.length, ` ${newWord(page)}`);
    else text.insert(0, `${newWord(page)} `);
  },
  retitle(page: Page, timeline: Timeline): void {
    changeAction(page, timeline, { title: `Werk voorstel ${++lastWord} uit voor de raad` });
  },
  reschedule(page: Page, timeline: Timeline): void {
    const date = `2026-12-${String(1 + Math.floor(timeline.random() * 28)).padStart(2, '0')}`;
    changeAction(page, timeline, { deadline: { date, words: null } });
  },
  /** It is no action after all. */
  withdraw(page: Page, timeline: Timeline): void {
    const line = anAction(page, timeline);
    if (line) page.minutes?.document.changeLine(line.id, { kind: 'note' });
  },
  /** A task that was deleted is wanted all the same. */
  again(page: Page): void {
    void page.makeAgain();
  },
  /** A department chooses another plan, or wants its actions by mail. */
  reroute(page: Page, timeline: Timeline): void {
    const at = Math.floor(timeline.random() * departments.length);
    const away: Route = at === 0 ? routeTo(plans.length - 1) : { kind: 'mail', address: null };
    void page.route({ [departments[at]!]: timeline.chance(0.5) ? away : routeTo(at) });
  },
} satisfies Record<string, (page: Page, timeline: Timeline) => void>;

/** Each department's own plan. */
export function usualRoutes(): Readonly<Record<string, Route>> {
  return Object.fromEntries(departments.map((code, at) => [code, routeTo(at)]));
}

function routeTo(at: number): Route {
  const { id, title } = plans[at]!;
  return { kind: 'planner', planId: id, planTitle: title, bucketId: null, coordinators: [] };
}

function newAction(timeline: Timeline): ActionPoint {
  const responsible = departments.filter(() => timeline.chance(0.4));
  const codes = responsible.length > 0 ? responsible : [timeline.pick(departments)];
  return { title: null, responsible: { kind: 'joint', departments: codes }, involved: [], deadline: null };
}

function insertLine(page: Page, timeline: Timeline, more: Pick<LineBlock, 'kind' | 'action'>): void {
  const outline = page.minutes!.document.outline;
  const text = `legt ${newWord(page)} voor aan de raad van vrijdag`;
  const line: LineBlock = { type: 'line', id: crypto.randomUUID(), text, depth: 0, speaker: null, ...more };
  outline.insert(Math.floor(timeline.random() * (outline.length + 1)), [elementOf(line)]);
}

function lines(page: Page): XmlElement[] {
  const nodes = page.minutes!.document.outline.toArray() as XmlElement[];
  return nodes.filter((node) => node.nodeName === 'line');
}

function anAction(page: Page, timeline: Timeline): LineBlock | undefined {
  const { blocks } = page.minutes!.document.minutes();
  const actions = blocks.filter(
    (block): block is LineBlock => block.type === 'line' && block.action !== null,
  );
  return timeline.pick(actions);
}

function changeAction(page: Page, timeline: Timeline, change: Partial<ActionPoint>): void {
  const line = anAction(page, timeline);
  if (line?.action) page.minutes?.document.changeLine(line.id, { action: { ...line.action, ...change } });
}
