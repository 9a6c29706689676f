import { setImmediate as nextTurn } from 'node:timers';
import { seededRandom } from '../../sandbox/tenant/faults/random';

/** What its pages run on. */
export interface Machine {
  readonly habits: { readonly skew: number; readonly timersStandStill: boolean };
  asleepUntil: number;
}

/** A task ends with its page, and a timer too; the disk goes on when a page is gone. */
type Nature = 'task' | 'timer' | 'disk';

/** Whose doing an event is: a page of a device, which may be gone by then. The tenant and the people have no owner. */
export interface Owner {
  readonly alive: boolean;
  readonly device: Machine;
  /** Called before each of its events: a page may crash there, or its device fall asleep. */
  beforeEvent(): void;
}

interface Event {
  readonly at: number;
  readonly order: number;
  readonly owner: Owner | null;
  readonly nature: Nature;
  readonly run: () => void;
}

/** A way to take an event back. */
export interface Scheduled {
  cancel(): void;
}

/**
 * Virtual time for one run. Events happen one by one; after each, everything that follows from it without waiting is done
 * before the next. Whoever owns the event owns all of that, which is how a page is told from another. All chance comes
 * from one seed.
 */
export class Timeline {
  readonly random: () => number;
  /** Milliseconds; what a device's clock says is another matter. */
  now: number;
  current: Owner | null = null;
  private events: Event[] = [];
  private order = 0;

  constructor(seed: number, start: number) {
    this.random = seededRandom(seed);
    this.now = start;
  }

  /** The clock of whoever is at work now. */
  clock(): number {
    return Math.floor(this.now + (this.current?.device.habits.skew ?? 0));
  }

  after(milliseconds: number, owner: Owner | null, run: () => void, nature: Nature = 'task'): Scheduled {
    let cancelled = false;
    const at = this.now + Math.max(0, milliseconds);
    const event = {
      at,
      order: this.order++,
      owner,
      nature,
      run: () => void (cancelled || run()),
    };
    push(this.events, event);
    return { cancel: () => void (cancelled = true) };
  }

  /** Does something at once, as its owner. */
  as<T>(owner: Owner, act: () => T): T {
    const before = this.current;
    this.current = owner;
    try {
      return act();
    } finally {
      this.current = before;
    }
  }

  wait(milliseconds: number): Promise<void> {
    const owner = this.current;
    return new Promise((resolve) => this.after(milliseconds, owner, resolve));
  }

  /** Lets so much time pass. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    while (this.events[0] && this.events[0].at <= end) {
      const event = pop(this.events);
      this.now = Math.max(this.now, event.at);
      if (this.postponed(event)) continue;
      this.current = event.owner;
      event.owner?.beforeEvent();
      if (event.owner && !event.owner.alive && event.nature !== 'disk') continue;
      event.run();
      await new Promise((resolve) => nextTurn(resolve));
    }
    this.current = null;
    this.now = end;
  }

  /** A number in [from, to). */
  between(from: number, to: number): number {
    return from + this.random() * (to - from);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  pick<T>(values: readonly T[]): T {
    return values[Math.floor(this.random() * values.length)]!;
  }

  /** What a device has to do waits until it wakes. */
  sleep(device: Machine, milliseconds: number): void {
    device.asleepUntil = this.now + milliseconds;
    if (!device.habits.timersStandStill) return;
    const isPutOff = ({ nature, owner }: Event): boolean => nature === 'timer' && owner?.device === device;
    const events = this.events.map((event) =>
      isPutOff(event) ? { ...event, at: event.at + milliseconds } : event,
    );
    this.events = [];
    events.forEach((event) => push(this.events, event));
  }

  private postponed(event: Event): boolean {
    const until = event.owner?.device.asleepUntil ?? 0;
    if (until <= this.now || !event.owner?.alive) return false;
    push(this.events, { ...event, at: until });
    return true;
  }
}

function isBefore(one: Event, other: Event): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

function push(heap: Event[], event: Event): void {
  let at = heap.push(event) - 1;
  while (at > 0) {
    const parent = (at - 1) >> 1;
    if (!isBefore(event, heap[parent]!)) break;
    heap[at] = heap[parent]!;
    at = parent;
  }
  heap[at] = event;
}

function pop(heap: Event[]): Event {
  const first = heap[0]!;
  const last = heap.pop()!;
  if (heap.length === 0) return first;
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && isBefore(heap[child + 1]!, heap[child]!)) child++;
    if (!isBefore(heap[child]!, last)) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = last;
  return first;
}
