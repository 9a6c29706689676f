import { Locks } from './locks';
import type { Timeline } from './timeline';

/** What one machine with its browser has and another has not. */
export interface Habits {
  /** Milliseconds by which its clock is wrong. */
  readonly skew: number;
  readonly deniesStorage: boolean;
  /** Locks that keep tabs apart. */
  readonly hasLocks: boolean;
  /** Whether what was to be done in so many seconds is put off by as long as it sleeps. */
  readonly timersStandStill: boolean;
}

/** What most have. */
export const usualHabits: Habits = { skew: 0, deniesStorage: false, hasLocks: true, timersStandStill: false };

/** A machine with one browser. What is on its disk outlives its pages. */
export class Device {
  online = true;
  isFull = false;
  asleepUntil = 0;
  private readonly naps: number[] = [];
  /** A page of it has gone. */
  lostPage = false;
  readonly locks: Locks;

  constructor(
    timeline: Timeline,
    readonly name: string,
    readonly habits: Habits,
  ) {
    this.locks = new Locks(timeline);
  }

  sleep(timeline: Timeline, milliseconds: number): void {
    this.naps.push(timeline.now);
    timeline.sleep(this, milliseconds);
  }

  /** When it first fell asleep after that moment; null when it did not. */
  napSince(moment: number): number | null {
    return this.naps.find((at) => at >= moment) ?? null;
  }
}
