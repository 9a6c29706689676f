import { writeToken } from '../../sandbox/tenant/signIn/token';
import { createDepartments } from '../../src/departments/resolver';
import type { Routes } from '../../src/delivery/route';
import type { TaskStates } from '../../src/delivery/taskState';
import { createGraph } from '../../src/graph/client';
import { GraphError, type Graph } from '../../src/graph/graph';
import { SignInError } from '../../src/hosts/host';
import { letGo } from '../../src/posting/letGo';
import { post } from '../../src/posting/post';
import type { PostingContext, PostingProgress } from '../../src/posting/posting';
import { watchClaims } from '../../src/posting/sightings';
import { settleChoices } from '../../src/posting/settleChoices';
import { readTaskStates } from '../../src/posting/taskStates';
import { whatBothChanged } from '../../src/posting/whatBothChanged';
import { createWorkspace } from '../../src/workspace/createWorkspace';
import type { OpenMinutes, Workspace } from '../../src/workspace/workspace';
import type { Boards } from './boards';
import { abandonTransactions } from './disk';
import type { Device } from './device';
import { origin } from './network';
import { departments, today } from './stage';
import type { Timeline } from './timeline';
import type { Weather } from './weather';
import { tenantId } from '../../sandbox/world/meeting';
import type { WorldMeeting } from '../../sandbox/world/world';

const resolver = createDepartments(today);
const resolverOf: typeof createDepartments = (date, extra = []) =>
  date === today && extra.length === 0 ? resolver : createDepartments(date, extra);
const scopes =
  'User.Read User.ReadBasic.All People.Read Calendars.Read Chat.ReadBasic Tasks.ReadWrite Files.ReadWrite.All';

/** What all pages of one run share. */
export interface Surroundings {
  readonly timeline: Timeline;
  readonly weather: Weather;
  readonly boards: Boards;
  readonly meeting: WorldMeeting;
  /** Told when a page has said that words are kept. */
  readonly onKept: (words: ReadonlySet<string>) => void;
  readonly onOpened: () => void;
  readonly onCrash: () => void;
  /** Told for how many milliseconds. */
  readonly onSleep: (length: number) => void;
}

/** One opened pane, from opening to closing or crash. */
export class Page {
  alive = true;
  diedAt: number | null = null;
  minutes: OpenMinutes | null = null;
  progress: PostingProgress | null = null;
  /** Crashes before so many more of its events. */
  fuse = Infinity;
  /** Its device falls asleep at so many of its events from now. */
  drowsiness = Infinity;
  /** What was typed here. */
  readonly typed = new Set<string>();
  private isPosting = false;
  private readonly ownToken: Promise<string>;
  private readonly graph: Graph;
  private readonly workspace: Workspace;

  constructor(
    readonly device: Device,
    readonly user: string,
    private readonly around: Surroundings,
  ) {
    const { timeline } = around;
    this.ownToken = Promise.resolve(
      writeToken({ oid: user, tid: tenantId, appid: 'simulation', scp: scopes, exp: 4e9 }),
    );
    this.graph = createGraph({ root: `${origin}/v1.0`, token: () => this.token() });
    this.workspace = timeline.as(this, () =>
      createWorkspace({
        graph: this.graph,
        departments: resolverOf,
        me: () => null,
        now: () => new Date(),
        newId: () => crypto.randomUUID(),
        storage: device.name,
      }),
    );
    timeline.after(0, this, () => void this.open());
  }

  beforeEvent(): void {
    if (!this.alive) return;
    if (--this.drowsiness <= 0) this.fallAsleep();
    if (--this.fuse <= 0) this.crash();
  }

  /** Tries again until it opens: a secretary would. */
  private async open(): Promise<void> {
    const opening = await this.workspace.open(
      { kind: 'chat', chatId: this.around.meeting.chatId },
      new Date(),
    );
    if (opening.kind !== 'open') return void setTimeout(() => void this.open(), 4000);
    this.minutes = opening.minutes;
    watchClaims(opening.minutes.document, () => new Date());
    this.minutes.onSaved(() => this.tellKept());
    this.around.onOpened();
  }

  private fallAsleep(): void {
    const { timeline, weather } = this.around;
    this.drowsiness = Infinity;
    const length = timeline.between(10, timeline.pick([60, 400])) * 1000;
    this.device.sleep(timeline, length);
    weather.count('sleep');
    this.around.onSleep(length);
  }

  /** Everything at once: whatever is under way is never heard of again. */
  crash(): void {
    if (!this.alive) return;
    this.tellHandedOver();
    this.alive = false;
    this.diedAt = this.around.timeline.now;
    this.device.lostPage = true;
    abandonTransactions(this);
    this.device.locks.forget(this);
    this.around.weather.count('crash');
    this.around.onCrash();
  }

  /** As a pane that is closed properly: the last words go up, and nobody types any more. */
  close(): void {
    this.tellHandedOver();
    void this.minutes?.close();
    this.minutes = null;
  }

  /** As often as one likes: the button is no button while posting goes on. */
  async press(): Promise<void> {
    if (!this.minutes || this.isPosting) return;
    this.isPosting = true;
    const { signal } = new AbortController();
    await this.choose(this.minutes);
    if (!this.minutes) return;
    this.progress = await post(this.context(this.minutes), () => undefined, signal);
    this.isPosting = false;
  }

  /** Makes tasks again that their departments deleted: the secretary wants them all the same. */
  async makeAgain(): Promise<void> {
    if (!this.minutes || this.isPosting) return;
    const { boards } = this.around;
    const deleted = [...(await this.look(this.minutes)).values()].filter(({ state }) => state === 'deleted');
    for (const { taskId } of deleted) {
      if (!this.minutes) return;
      const gone = boards.isGone(taskId);
      const said = await letGo(this.context(this.minutes), taskId).then(
        () => true,
        (error: unknown) => refusal(error),
      );
      if (said && gone) boards.letGo(taskId);
    }
    await this.press();
  }

  /** Where the minutes and a department changed the same, the secretary sees both and chooses. */
  private async choose(minutes: OpenMinutes): Promise<void> {
    const { timeline, boards, weather } = this.around;
    const both = await whatBothChanged(this.context(minutes));
    const choices = both.map((one) => ({ ...one, chosen: timeline.pick(['ours', 'theirs'] as const) }));
    for (const { entry, field, theirs, chosen } of choices) {
      weather.count(`both changed: ${chosen}`);
      if (chosen === 'ours') boards.givenUp(entry.taskId, field, theirs);
    }
    if (choices.length > 0) settleChoices(this.context(minutes), choices);
  }

  private async look({ document }: OpenMinutes): Promise<TaskStates> {
    try {
      return await readTaskStates(this.graph, document.ledger());
    } catch (error) {
      refusal(error);
      return new Map();
    }
  }

  /** It has opened, everything is in the drive, and no button is pressed. */
  isAtRest(): boolean {
    return !this.isPosting && this.minutes?.saved().kind === 'saved';
  }

  hasRoutes(): boolean {
    return Object.keys(this.workspace.settings().routes).length >= departments.length;
  }

  /** Confirms what is proposed for departments that have nothing yet. */
  async confirm(proposed: Routes): Promise<void> {
    await this.route({ ...proposed, ...this.workspace.settings().routes });
  }

  /** Where each department's tasks go, as this page knows it. */
  routes(): string {
    return JSON.stringify(Object.entries(this.workspace.settings().routes).toSorted());
  }

  async route(routes: Routes): Promise<void> {
    await this.workspace.changeSettings({ routes });
  }

  context(minutes: OpenMinutes): PostingContext {
    return {
      graph: this.graph,
      minutes,
      routes: this.workspace.settings().routes,
      departments: resolver,
      language: 'nl',
      device: this.device.name,
      now: () => new Date(),
      wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
      linkTo,
    };
  }

  /** What is said to be kept must be there in the end, whatever happens next. */
  private tellKept(): void {
    const kind = this.minutes?.saved().kind;
    if (kind === 'local' || kind === 'saved') this.around.onKept(this.typed);
  }

  /** What was typed is the disk's as soon as it was typed, whatever becomes of the page: unless it is said that nothing keeps it. */
  private tellHandedOver(): void {
    if (this.minutes && this.minutes.saved().kind !== 'memoryOnly') this.around.onKept(this.typed);
  }

  private waitForToken(milliseconds: number): Promise<void> {
    if (this.around.timeline.chance(0.3)) this.drowsiness = 1;
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }

  private async token(): Promise<string> {
    const { weather } = this.around;
    if (!this.device.online) throw new SignInError('offline', 'No network');
    if (weather.isSignedOut()) throw new SignInError('interaction', 'Expired');
    const wait = weather.tokenTakes();
    if (wait > 0) await this.waitForToken(wait);
    return this.ownToken;
  }
}

/** The address by which a task is known to be ours. */
export function linkTo(lineId: string, department: string): string {
  return `https://notulist.example/#action=${lineId}&department=${department}`;
}

/** Anything else is a mistake in the program. */
function refusal(error: unknown): false {
  if (error instanceof GraphError) return false;
  throw error;
}
