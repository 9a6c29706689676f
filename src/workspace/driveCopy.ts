import { GraphError } from '../graph/graph';
import type { Company } from './company';
import type { PlacedFile } from './drivePlace';
import { behindReason, type DriveState } from './driveState';
import type { Damage, DriveSync } from './driveSync';
import { Lookout } from './lookout';
import { UnreadableFile } from './minutesFile';
import type { Pace, Tempo } from './pace';
import type { BehindReason } from './workspace';

/** What a copy in the drive works with. */
export interface DriveCopyParts {
  readonly sync: DriveSync;
  readonly pace: Pace;
  readonly company: Company;
  /** Whether somebody waits for what is typed here, or nothing else keeps it: then it goes up sooner. */
  readonly isPressing: () => boolean;
  readonly now: () => Date;
  readonly onState: () => void;
}

/** The copy in the drive, kept up to date by itself: after typing, after a failure, and when others write. */
export class DriveCopy {
  private readonly sync: DriveSync;
  private current: DriveState;
  private working: Promise<unknown> = Promise.resolve();
  private idle: Timer;
  private latest: Timer;
  private again: Timer;
  /** Runs for a while after each saving. */
  private rest: Timer;
  private isDueAfterRest = false;
  private readonly lookout: Lookout;
  private failures = 0;
  /** Goes up with each local change, to see what came in while writing. */
  private changes = 0;
  private closed = false;

  constructor(private readonly parts: DriveCopyParts) {
    this.sync = parts.sync;
    this.current = this.sync.inDrive() ? this.inDrive() : this.behind('waiting');
    this.lookout = new Lookout(
      () => this.tempo().look,
      () => this.look(),
    );
    this.lookout.wait();
    for (const event of ['online', 'pagehide', 'visibilitychange'] as const)
      globalThis.addEventListener?.(event, this.onEvent);
  }

  state(): DriveState {
    return this.current;
  }

  /** What became of a file that could not be read; null while there was none. */
  damage(): Damage | null {
    return this.sync.damage;
  }

  /** The document was changed here: it goes to the drive after a pause in typing. */
  changed(): void {
    this.changes++;
    this.lookout.wake();
    if (this.current.kind !== 'behind') this.become(this.behind('waiting'));
    clearTimeout(this.idle);
    if (this.again !== undefined) return;
    const { idle, longest } = this.tempo();
    this.idle = setTimeout(this.afterRest, idle);
    this.latest ??= setTimeout(this.tryToSave, longest);
  }

  /** Writes now; rejects with GraphError when the drive cannot have it. */
  save(): Promise<void> {
    this.stopWaiting();
    return this.exclusively(async () => {
      if (this.sync.inDrive()) return this.settle(this.changes);
      await this.attempt(() => this.sync.push());
      this.beginRest();
    });
  }

  /** Takes in what others wrote since; rejects with GraphError when the drive cannot be reached. */
  refresh(): Promise<void> {
    return this.exclusively(() => this.attempt(() => this.sync.refresh()));
  }

  /** Takes in what a listing of the folder shows. Never rejects: what went wrong is in the state. */
  take(files: Promise<readonly PlacedFile[]>): Promise<void> {
    files.catch(() => 'seen when its turn has come');
    return this.exclusively(() =>
      this.attempt(async () => {
        await this.sync.pull(await files);
        await this.greet();
      }),
    ).catch(() => undefined);
  }

  /** Brings the last words to the drive if it can, and stops. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    this.lookout.stop();
    for (const event of ['online', 'pagehide', 'visibilitychange'] as const)
      globalThis.removeEventListener?.(event, this.onEvent);
    if (this.current.kind !== 'saved') await this.save().catch(() => undefined);
    else if (this.parts.company.others().length > 0) await this.sync.announce().catch(() => undefined);
    this.stopWaiting();
    clearTimeout(this.rest);
  }

  private readonly onEvent = (event: Event): void => {
    if (event.type === 'visibilitychange') {
      this.lookout.wake();
      this.look();
    } else if (this.current.kind === 'behind') {
      this.tryToSave();
    }
  };

  private readonly tryToSave = (): void => void this.save().catch(() => undefined);

  /** Each saving is a version in the library: typing with pauses must not make hundreds of them. */
  private readonly afterRest = (): void => {
    if (this.rest === undefined) this.tryToSave();
    else this.isDueAfterRest = true;
  };

  private beginRest(): void {
    if (this.closed) return;
    clearTimeout(this.rest);
    this.rest = setTimeout(() => {
      this.rest = undefined;
      if (this.isDueAfterRest) this.tryToSave();
    }, this.tempo().gap);
  }

  private tempo(): Tempo {
    const { isPressing, pace } = this.parts;
    return isPressing() ? pace.together : pace;
  }

  private lookLater(): void {
    if (!this.closed) this.lookout.wait();
  }

  /** Takes in what others wrote, and lets them know of us; also notes who has gone. */
  private look(): void {
    this.lookLater();
    if (globalThis.document?.visibilityState === 'hidden' || this.current.kind !== 'saved') return;
    this.exclusively(async () => {
      const changes = this.changes;
      const before = this.sync.file?.cTag;
      await this.sync.refresh();
      if (this.sync.file?.cTag !== before) this.lookout.wake();
      await this.greet();
      this.settle(changes);
    }).catch(() => undefined);
  }

  /** Lets who is there know of us. */
  private async greet(): Promise<void> {
    if (this.parts.company.isUnheard()) await this.sync.announce();
  }

  private exclusively(work: () => Promise<void>): Promise<void> {
    const turn = this.working.then(work, work);
    this.working = turn.catch(() => undefined).then(() => this.lookLater());
    return turn;
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    const changes = this.changes;
    const before = this.current;
    if (before.kind === 'behind') this.become({ kind: 'writing' });
    try {
      await work();
      this.failures = 0;
      this.settle(changes);
    } catch (error) {
      this.become(this.sync.inDrive() ? this.inDrive() : this.behind(behindReason(error), before));
      this.tryLater(error);
      throw asGraphError(error);
    }
  }

  private settle(changes: number): void {
    if (this.changes === changes && this.sync.inDrive()) return this.become(this.inDrive());
    this.become(this.behind('waiting'));
    this.changed();
  }

  private tryLater(error: unknown): void {
    if (this.closed) return;
    const asked = error instanceof GraphError ? (error.retryAfter ?? 0) * 1000 : 0;
    const doubled = error instanceof UnreadableFile ? Infinity : this.parts.pace.retry * 2 ** this.failures++;
    const wait = Math.min(this.parts.pace.patience, doubled);
    clearTimeout(this.again);
    this.again = setTimeout(this.tryToSave, Math.max(asked, wait * (0.5 + Math.random())));
  }

  private stopWaiting(): void {
    clearTimeout(this.idle);
    clearTimeout(this.latest);
    clearTimeout(this.again);
    this.idle = this.latest = this.again = undefined;
    this.isDueAfterRest = false;
  }

  private inDrive(): DriveState {
    return { kind: 'saved', at: this.sync.file?.at ?? this.parts.now().toISOString() };
  }

  private behind(reason: BehindReason, before?: DriveState): DriveState {
    const since = before?.kind === 'behind' ? before.since : this.parts.now().toISOString();
    return { kind: 'behind', reason, since };
  }

  private become(state: DriveState): void {
    this.current = state;
    this.parts.onState();
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;

function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof UnreadableFile) return new GraphError('refused', 0, error.cause, error.message);
  return new GraphError('unknown', 0, '', String(error));
}
