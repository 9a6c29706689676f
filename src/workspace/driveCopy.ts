import type { DriveFile } from '../graph/drive';
import { GraphError } from '../graph/graph';
import { behindReason, type BehindReason, type DriveState } from './driveState';
import type { DriveSync } from './driveSync';
import { UnreadableFile } from './minutesFile';
import type { Pace } from './pace';

/** The copy in the drive, kept up to date by itself: after typing, after a failure, and when others write. */
export class DriveCopy {
  private current: DriveState;
  private working: Promise<unknown> = Promise.resolve();
  private idle: Timer;
  private latest: Timer;
  private again: Timer;
  private failures = 0;
  /** Goes up with each local change, to see what came in while writing. */
  private changes = 0;
  private closed = false;
  private readonly looking: ReturnType<typeof setInterval>;

  constructor(
    private readonly sync: DriveSync,
    private readonly pace: Pace,
    private readonly now: () => Date,
    private readonly onState: () => void,
  ) {
    this.current = sync.inDrive() ? this.inDrive() : this.behind('waiting');
    this.looking = setInterval(() => this.look(), pace.look);
    for (const event of ['online', 'pagehide', 'visibilitychange'] as const)
      globalThis.addEventListener?.(event, this.onEvent);
  }

  state(): DriveState {
    return this.current;
  }

  /** The document was changed here: it goes to the drive after a pause in typing. */
  changed(): void {
    this.changes++;
    if (this.current.kind !== 'behind') this.become(this.behind('waiting'));
    clearTimeout(this.idle);
    if (this.again !== undefined) return;
    this.idle = setTimeout(this.tryToSave, this.pace.idle);
    this.latest ??= setTimeout(this.tryToSave, this.pace.longest);
  }

  /** Writes now; rejects with GraphError when the drive cannot have it. */
  save(): Promise<void> {
    this.stopWaiting();
    return this.exclusively(async () => {
      if (this.sync.inDrive()) return this.settle(this.changes);
      await this.attempt(() => this.sync.push());
    });
  }

  /** Takes in what a listing of the folder shows. Never rejects: what went wrong is in the state. */
  take(files: Promise<readonly DriveFile[]>): Promise<void> {
    return this.exclusively(() => this.attempt(async () => this.sync.pull(await files))).catch(
      () => undefined,
    );
  }

  /** Brings the last words to the drive if it can, and stops. */
  async close(): Promise<void> {
    if (this.closed) return;
    this.closed = true;
    clearInterval(this.looking);
    for (const event of ['online', 'pagehide', 'visibilitychange'] as const)
      globalThis.removeEventListener?.(event, this.onEvent);
    if (this.current.kind !== 'saved') await this.save().catch(() => undefined);
    this.stopWaiting();
  }

  private readonly onEvent = (event: Event): void => {
    if (event.type === 'visibilitychange') this.look();
    else if (this.current.kind === 'behind') this.tryToSave();
  };

  private readonly tryToSave = (): void => void this.save().catch(() => undefined);

  private look(): void {
    if (globalThis.document?.visibilityState === 'hidden' || this.current.kind !== 'saved') return;
    this.exclusively(async () => {
      const changes = this.changes;
      await this.sync.refresh();
      this.settle(changes);
    }).catch(() => undefined);
  }

  private exclusively(work: () => Promise<void>): Promise<void> {
    const turn = this.working.then(work, work);
    this.working = turn.catch(() => undefined);
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
    const doubled = error instanceof UnreadableFile ? Infinity : this.pace.retry * 2 ** this.failures++;
    const wait = Math.min(this.pace.patience, doubled);
    clearTimeout(this.again);
    this.again = setTimeout(this.tryToSave, Math.max(asked, wait * (0.5 + Math.random())));
  }

  private stopWaiting(): void {
    clearTimeout(this.idle);
    clearTimeout(this.latest);
    clearTimeout(this.again);
    this.idle = this.latest = this.again = undefined;
  }

  private inDrive(): DriveState {
    return { kind: 'saved', at: this.sync.file?.at ?? this.now().toISOString() };
  }

  private behind(reason: BehindReason, before?: DriveState): DriveState {
    const since = before?.kind === 'behind' ? before.since : this.now().toISOString();
    return { kind: 'behind', reason, since };
  }

  private become(state: DriveState): void {
    this.current = state;
    this.onState();
  }
}

type Timer = ReturnType<typeof setTimeout> | undefined;

function asGraphError(error: unknown): GraphError {
  if (error instanceof GraphError) return error;
  if (error instanceof UnreadableFile) return new GraphError('refused', 0, error.cause, error.message);
  return new GraphError('unknown', 0, '', String(error));
}
