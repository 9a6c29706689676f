import type { Minutes } from '../../src/minutes/minutes';
import type { MinutesDocument } from '../../src/workspace/minutesDocument';
import type { OpenMinutes } from '../../src/workspace/workspace';
import type { TenantState } from '../../sandbox/tenant/tenantState';
import type { Boards } from './boards';
import { check, type Finding } from './check';
import { deeds, usualRoutes } from './deeds';
import { Device, usualHabits } from './device';
import { somethingLikely } from './likely';
import { Page } from './page';
import { play } from './platform';
import { openSetting } from './setting';
import { changeInvitation, secretaries } from './stage';
import type { Timeline } from './timeline';
import type { Weather } from './weather';

/** How one run went. */
export interface Outcome {
  readonly seed: number;
  readonly faults: ReadonlyMap<string, number>;
  readonly lines: number;
  readonly tasks: number;
  readonly findings: readonly Finding[];
}

const second = 1000;
const minute = 60 * second;

/** One seed, from the first opening to the last check. */
export async function run(seed: number): Promise<Outcome> {
  const simulation = new Simulation(seed);
  try {
    await simulation.meeting();
    await simulation.afterwards();
    return await simulation.outcome();
  } catch (error) {
    return simulation.brokenOff(error);
  } finally {
    play(null);
  }
}

class Simulation {
  private readonly timeline: Timeline;
  private readonly tenant: TenantState;
  private readonly weather: Weather;
  private readonly boards: Boards;
  private readonly devices: Device[] = [];
  private pages: Page[] = [];
  private readonly kept = new Set<string>();
  private hasRoutes = false;
  private isOver = false;

  constructor(private readonly seed: number) {
    const { timeline, tenant, weather, boards } = openSetting(seed);
    this.timeline = timeline;
    this.tenant = tenant;
    this.weather = weather;
    this.boards = boards;
    boards.onMade = () => this.isNoticed();
  }

  async meeting(): Promise<void> {
    const { timeline } = this;
    const count = timeline.pick([1, 2, 2, 2, 3]);
    const wrong = [0, 0, 0, 4, -4, 150, -150, 3600, -3600, 5 * 3600, -5 * 3600];
    const longestDelay = timeline.pick([5, 30]) * second;
    for (let at = 0; at < count; at++) {
      const device = new Device(timeline, `device ${at}`, {
        skew: timeline.pick(wrong) * second,
        deniesStorage: timeline.chance(0.04),
        hasLocks: timeline.chance(0.9),
        timersStandStill: timeline.chance(0.5),
      });
      this.devices.push(device);
      timeline.after(at === 0 ? 0 : timeline.between(0, longestDelay), null, () => this.openPage(device));
    }
    if (timeline.chance(0.3))
      timeline.after(timeline.between(0, 30 * second), null, () => {
        changeInvitation(this.tenant.world);
        this.weather.count('invitation changed');
      });
    const length = timeline.between(0.5, 3) * minute;
    const many = Math.floor(timeline.between(8, 26));
    for (let at = 0; at < many; at++) {
      timeline.after(timeline.between(2 * second, length), null, () => this.something());
    }
    await timeline.pass(length);
  }

  /** Everybody comes back, nothing fails any more, and whoever must press presses. */
  async afterwards(): Promise<void> {
    const { timeline, weather } = this;
    this.isOver = true;
    while (this.devices.some(({ asleepUntil }) => asleepUntil > timeline.now)) await timeline.pass(second);
    weather.clear();
    for (const device of this.devices) Object.assign(device, { online: true, isFull: false });
    this.pages.forEach((page) => Object.assign(page, { fuse: Infinity, drowsiness: Infinity }));
    for (const device of this.devices) if (!this.openPages(device)) this.openPage(device);
    // Settings of others come in within so long.
    await timeline.pass(25 * second);
    await this.rest(2 * minute);
    this.comeBackOnceMore();
    await this.rest(2 * minute);
    // A device that keeps nothing may have taken the routes with it.
    this.hasRoutes = false;
    for (const page of this.present()) timeline.after(0, page, () => this.confirmRoutes(page));
    // What was pressed earlier says nothing of what was typed since.
    this.pages.forEach((page) => Object.assign(page, { progress: null }));
    for (let round = 0; round < 12 && !this.isDelivered(); round++) {
      for (const page of this.present()) {
        timeline.after(timeline.between(0, 500), page, () => void page.press());
        if (round > 0) await this.rest(40 * second);
      }
      await this.rest(2 * minute);
      if (round > 0 && !this.isDelivered()) await timeline.pass(2 * minute);
    }
  }

  async outcome(): Promise<Outcome> {
    this.hasRoutes = true;
    const reader = new Device(this.timeline, 'reader', usualHabits);
    const page = this.openPage(reader);
    // Settings that went up after it opened are looked for so much less often than the minutes.
    await this.rest(3 * minute);
    const { boards, kept, tenant, weather, seed } = this;
    const alive = this.present().filter((other) => other !== page);
    alive.forEach(({ typed }) => typed.forEach((word) => kept.add(word)));
    const findings = check({ page, boards, kept, tenant });
    const lines = new Set(this.pages.flatMap(({ typed }) => [...typed])).size;
    return { seed, faults: weather.counts, lines, tasks: boards.made.length, findings };
  }

  /** A mistake in the program ended it. */
  brokenOff(error: unknown): Outcome {
    const { seed, weather } = this;
    const what = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { seed, faults: weather.counts, lines: 0, tasks: 0, findings: [{ kind: 'violation', what }] };
  }

  /** Until everybody has the same and nobody is at work, or for so long. */
  private async rest(longest: number): Promise<void> {
    const end = this.timeline.now + longest;
    do await this.timeline.pass(3 * second);
    while (this.timeline.now < end && !this.isAtRest());
  }

  private isAtRest(): boolean {
    const pages = this.present();
    const states = pages.map((page) => page.minutes && stateOf(page.minutes.document) + page.routes());
    return pages.every((page) => page.isAtRest()) && states.every((state) => state === states[0]);
  }

  private isDelivered(): boolean {
    return this.present().every(({ progress }) => progress !== null && progress.every(isSettled));
  }

  private something(): void {
    const { timeline } = this;
    const name = somethingLikely(timeline);
    if (name === 'people') return this.somebodyActs();
    const open = this.awake();
    if (open.length === 0) return;
    const page = timeline.pick(open);
    const deed = deeds[name as keyof typeof deeds];
    if (deed) return void timeline.after(0, page, () => deed(page, timeline));
    this.happen(name, page, open);
  }

  /** A department may have rules that do something with whatever is new on its board. */
  private isNoticed(): void {
    const { timeline } = this;
    if (!this.isOver && timeline.chance(0.2))
      timeline.after(timeline.between(0, 20 * second), null, () => this.somebodyActs());
  }

  /** Once there is something to act on. */
  private somebodyActs(): void {
    const act = this.boards.somebodyActs((taskId) => this.isKnown(taskId));
    if (act !== null) this.weather.count(`in Planner: ${act}`);
    else if (!this.isOver) this.timeline.after(10 * second, null, () => this.somebodyActs());
  }

  /** Everybody who has the minutes open knows of the task, and so does the drive. */
  private isKnown(taskId: string): boolean {
    const open = this.present().flatMap(({ minutes }) => minutes ?? []);
    const knows = ({ document }: OpenMinutes) => document.claims().some((one) => one.taskId === taskId);
    return open.every(knows) && open.some((minutes) => minutes.saved().kind === 'saved');
  }

  private happen(name: string, page: Page, open: readonly Page[]): void {
    const { timeline, weather } = this;
    const { device } = page;
    if (name === 'press') return void timeline.after(0, page, () => this.press(page));
    if (name === 'pressTogether') return this.pressTogether(open);
    if (name === 'crash') return void (page.fuse = 1 + Math.floor(timeline.random() ** 2 * 150));
    if (name === 'sleep') return void (page.drowsiness = 1 + Math.floor(timeline.random() ** 2 * 150));
    if (name === 'secondTab') return void this.openPage(device);
    weather.count(name);
    if (name === 'close') {
      timeline.after(0, page, () => page.close());
      return void timeline.after(timeline.between(0, 3 * second), null, () => page.crash());
    }
    const state = name === 'full' ? { isFull: true } : { online: false };
    Object.assign(device, state);
    timeline.after(timeline.between(3, 150) * second, null, () =>
      Object.assign(device, { isFull: false, online: true }),
    );
  }

  private openPage(device: Device): Page {
    const { timeline, weather, boards, kept } = this;
    const user = secretaries[this.devices.indexOf(device) % 2] ?? secretaries[0];
    const [meeting] = this.tenant.world.meetings;
    const page: Page = new Page(device, user.id, {
      timeline,
      weather,
      boards,
      meeting: meeting!,
      onKept: (words) => words.forEach((word) => kept.add(word)),
      onOpened: () => this.confirmRoutes(page),
      onCrash: () => this.comeBack(device),
      onSleep: (length) => this.othersGoOn(length),
    });
    this.pages.push(page);
    return page;
  }

  /** Somebody says once where each department's tasks go. */
  private confirmRoutes(page: Page): void {
    if (this.hasRoutes || page.hasRoutes()) return;
    this.hasRoutes = true;
    void page.confirm(usualRoutes());
  }

  /** What a page that is gone kept on its device goes up when the minutes are next opened there. */
  private comeBackOnceMore(): void {
    this.devices.filter((device) => device.lostPage).forEach((device) => this.openPage(device));
  }

  /** Who sleeps in the middle of posting is waited for, or not. */
  private othersGoOn(length: number): void {
    const { timeline } = this;
    for (const share of [timeline.random(), 1])
      timeline.after(share * length - 5 * second, null, () => this.pressTogether(this.awake()));
  }

  private pressTogether(open: readonly Page[]): void {
    const { timeline } = this;
    for (const page of open) timeline.after(timeline.between(0, 500), page, () => this.press(page));
  }

  /** It may go wrong at any moment: while posting more than anywhere else. */
  private press(page: Page): void {
    const soon = (): number => 1 + Math.floor(this.timeline.random() * 50);
    if (!this.isOver && this.timeline.chance(0.15)) page.fuse = soon();
    if (!this.isOver && this.timeline.chance(0.25)) page.drowsiness = soon();
    void page.press();
  }

  private awake(): readonly Page[] {
    return this.present().filter((page) => page.minutes && page.device.asleepUntil <= this.timeline.now);
  }

  private comeBack(device: Device): void {
    this.timeline.after(this.timeline.between(0.1, 30) * second, null, () => {
      if (!this.openPages(device)) this.openPage(device);
    });
  }

  private openPages(device: Device): boolean {
    return this.present().some((page) => page.device === device);
  }

  private present(): readonly Page[] {
    this.pages = this.pages.filter((page) => page.alive || page.typed.size > 0);
    return this.pages.filter(({ alive }) => alive);
  }
}

const written = new WeakMap<Minutes, string>();

/** Minutes are the same value until they change. */
function stateOf({ minutes, claims }: MinutesDocument): string {
  const state = written.get(minutes()) ?? JSON.stringify(minutes());
  written.set(minutes(), state);
  return `${state} ${claims().length} `;
}

function isSettled({ wanted, done, byMail }: { wanted: number; done: number; byMail: number }): boolean {
  return wanted === done + byMail;
}
