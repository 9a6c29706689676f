/** How often the list looks for changes, in milliseconds. */
export interface TrackingPace {
  /** After something changed. */
  readonly soon: number;
  /** Each look that finds nothing, or gets no answer, makes the next wait longer: up to this. */
  readonly longest: number;
}

/** A coordinator's board changes a few times a day; somebody who looks at the list wants to see it within the minute. */
export const usualPace: TrackingPace = { soon: 60_000, longest: 600_000 };

/** What a look found. */
export type Look = 'changed' | 'same' | 'failed';

/** Looks again and again while the page can be seen: sooner after a change, later after nothing. */
export class Watch {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private wait: number;
  private isOn = false;
  private lastLook = 0;

  constructor(
    private readonly look: () => Promise<Look>,
    private readonly pace: TrackingPace,
    private readonly now: () => Date,
  ) {
    this.wait = pace.soon;
  }

  start(): void {
    if (this.isOn) return;
    this.isOn = true;
    for (const event of ['online', 'visibilitychange'] as const)
      globalThis.addEventListener?.(event, this.onEvent);
    void this.goLook();
  }

  stop(): void {
    this.isOn = false;
    clearTimeout(this.timer);
    for (const event of ['online', 'visibilitychange'] as const)
      globalThis.removeEventListener?.(event, this.onEvent);
  }

  private readonly onEvent = (event: Event): void => {
    const isDue = this.now().getTime() - this.lastLook >= this.pace.soon;
    if (!isHidden() && (event.type === 'online' || isDue)) void this.goLook();
  };

  private async goLook(): Promise<void> {
    clearTimeout(this.timer);
    this.lastLook = this.now().getTime();
    const found = isHidden() ? 'same' : await this.look();
    const longer = this.wait * (found === 'failed' ? 2 : 1.5);
    this.wait = found === 'changed' ? this.pace.soon : Math.min(this.pace.longest, longer);
    clearTimeout(this.timer);
    if (this.isOn) this.timer = setTimeout(() => void this.goLook(), this.wait);
  }
}

function isHidden(): boolean {
  return globalThis.document?.visibilityState === 'hidden';
}
