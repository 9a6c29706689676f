import 'fake-indexeddb/auto';
import { wrap } from 'idb';
import type { Page } from './page';
import type { Timeline } from './timeline';

/** The part of a transaction that its public type leaves out. */
interface Inner {
  _state: 'active' | 'inactive' | 'committing' | 'finished';
  _start(): void;
  abort(): void;
}

const owners = new WeakMap<object, Page>();
const open = new WeakMap<Page, Set<Inner>>();
let timeline: Timeline | null = null;

const transactionOf = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...call: Parameters<typeof transactionOf>) {
  const page = owners.get(this) ?? (timeline?.current as Page);
  owners.set(this, page);
  if (!page.alive) throw new DOMException('The page is gone', 'InvalidStateError');
  if (page.device.isFull && call[1] === 'readwrite') throw new DOMException('Full', 'QuotaExceededError');
  const transaction = transactionOf.apply(this, call);
  owners.set(transaction, page);
  const all = open.get(page) ?? new Set<Inner>();
  open.set(page, all.add(transaction as unknown as Inner));
  return transaction;
};

const inner = IDBTransaction.prototype as unknown as Inner;
const start = inner._start;
inner._start = function (this: Inner) {
  // One page's transaction may be started by the end of another's: what follows is its own page's doing.
  if (timeline) timeline.current = owners.get(this) ?? null;
  start.call(this);
};

/** Empty disks for all devices of a run. */
export function newDisks(of: Timeline): void {
  timeline = of;
  const factory = new IDBFactory();
  const openDatabase = factory.open.bind(factory);
  factory.open = (...call) => {
    if ((of.current as Page).device.habits.deniesStorage) throw new DOMException('Denied', 'SecurityError');
    return openDatabase(...call);
  };
  Object.defineProperty(globalThis, 'indexedDB', { value: factory, configurable: true });
}

/**
 * What a browser does to the transactions of a page that goes away: what was handed over whole is kept. That the rest was
 * given up nobody is left to hear: idb looks at the end of a write, but not of a reading.
 */
export function abandonTransactions(page: Page): void {
  for (const transaction of open.get(page) ?? []) {
    if (transaction._state !== 'active' && transaction._state !== 'inactive') continue;
    wrap(transaction as unknown as IDBTransaction).done.catch(() => undefined);
    transaction.abort();
  }
  open.delete(page);
}
