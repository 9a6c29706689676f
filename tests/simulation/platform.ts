import 'fake-indexeddb/auto';
import { createHash, webcrypto } from 'node:crypto';
import nodeCrypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import timersPromises from 'node:timers/promises';
import type { Locks } from './locks';
import type { Scheduled, Timeline } from './timeline';

/**
 * Stands in for what modules take from the platform: clock, timers, chance, network, locks. It must be loaded before any
 * module under test, because some take hold of it as they load. Between runs the platform has no time and nothing works.
 */
export interface Platform {
  readonly timeline: Timeline;
  fetch(url: string, init?: RequestInit): Promise<unknown>;
  /** Of the device that is at work, if it has them. */
  locks(): Pick<Locks, 'request'> | undefined;
}

let active: Platform | null = null;

/** Puts one run on the platform, or none. */
export function play(platform: Platform | null): void {
  active = platform;
  timers.clear();
  lastTimer = 0;
  diskBusyUntil = 0;
}

function running(): Platform {
  if (!active) throw new Error('Nothing is being simulated now.');
  return active;
}

const timers = new Map<number, Scheduled>();
let lastTimer = 0;

function setTimer(run: (...values: never[]) => void, milliseconds = 0, ...values: never[]): number {
  const id = ++lastTimer;
  const { timeline } = running();
  const fire = (): void => {
    timers.delete(id);
    run(...values);
  };
  timers.set(id, timeline.after(milliseconds, timeline.current, fire, 'timer'));
  return id;
}

function setRepeating(run: () => void, milliseconds: number): number {
  const id = ++lastTimer;
  const { timeline } = running();
  const owner = timeline.current;
  const repeat = (): void => void timers.set(id, timeline.after(milliseconds, owner, fire, 'timer'));
  const fire = (): void => {
    repeat();
    run();
  };
  repeat();
  return id;
}

function clearTimer(id: number | undefined): void {
  if (id === undefined) return;
  timers.get(id)?.cancel();
  timers.delete(id);
}

/** What the disk does takes a moment, in order; it goes on when the page is gone. */
let diskBusyUntil = 0;
function setDiskTask(run: () => void): void {
  const { timeline } = running();
  diskBusyUntil =
    Math.max(timeline.now, Math.min(diskBusyUntil, timeline.now + 50)) + timeline.random() * 0.4;
  timeline.after(diskBusyUntil - timeline.now, timeline.current, run, 'disk');
}

const RealDate = Date;
class SimulatedDate extends RealDate {
  constructor(...values: unknown[]) {
    if (values.length === 0) super(SimulatedDate.now());
    else super(...(values as [number]));
  }
  static override now(): number {
    return active ? active.timeline.clock() : RealDate.now();
  }
}

function randomBytes(size: number): Buffer {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at + 4 <= size; at += 4) bytes.writeUInt32LE(Math.floor(chance() * 2 ** 32), at);
  for (let at = size - (size % 4); at < size; at++) bytes[at] = Math.floor(chance() * 256);
  return bytes;
}

function chance(): number {
  return active ? active.timeline.random() : 0.5;
}

function getRandomValues<T extends ArrayBufferView>(view: T): T {
  new Uint8Array(view.buffer, view.byteOffset, view.byteLength).set(randomBytes(view.byteLength));
  return view;
}

function randomUUID(): string {
  const hex = randomBytes(16).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** At once: a digest that takes its own time elsewhere would make two runs of one seed differ. */
function digest(_name: string, bytes: Uint8Array): Promise<ArrayBuffer> {
  const made = createHash('sha256').update(bytes).digest();
  return Promise.resolve(made.buffer.slice(made.byteOffset, made.byteOffset + made.length) as ArrayBuffer);
}

const tooLong = new DOMException('It took too long', 'TimeoutError');

function timeoutSignal(milliseconds: number): AbortSignal {
  const controller = new AbortController();
  setTimer(() => controller.abort(tooLong), milliseconds);
  return controller.signal;
}

/** As the platform's own, without its care for memory: that is most of what a call costs here. */
function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) controller.abort(signal.reason);
    else signal.addEventListener('abort', () => controller.abort(signal.reason));
  }
  return controller.signal;
}

function put(target: object, values: object): void {
  for (const [name, value] of Object.entries(values)) {
    Object.defineProperty(target, name, { value, configurable: true, writable: true });
  }
}

Math.random = chance;
AbortSignal.timeout = timeoutSignal;
put(AbortSignal, { any: anySignal });
put(webcrypto, { getRandomValues, randomUUID });
put(webcrypto.subtle, { digest });
put(nodeCrypto, { randomUUID, randomBytes });
put(timersPromises, { setTimeout: (milliseconds: number) => running().timeline.wait(milliseconds) });
syncBuiltinESMExports();
put(globalThis, {
  Date: SimulatedDate,
  setTimeout: setTimer,
  setInterval: setRepeating,
  setImmediate: setDiskTask,
  clearTimeout: clearTimer,
  clearInterval: clearTimer,
  fetch: (url: string, init?: RequestInit) => running().fetch(String(url), init),
  navigator: {
    onLine: true,
    get locks() {
      return running().locks();
    },
  },
});
