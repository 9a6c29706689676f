import type { Faults, FaultRule } from '../../sandbox/tenant/faults/faults';
import type { Timeline } from './timeline';

type WireFault = 'dropBefore' | 'dropAfter' | 'dropAfterwards' | 'delay';

/** What the tenant itself answers, and where. Each at random, alone and inside batches. */
const refusals: readonly (readonly [kind: string, path: string, method?: string])[] = [
  ['429', '.'],
  ['503', '.'],
  ['504', '.'],
  ['503-after', '.'],
  ['504-after', '.'],
  ['423', '/drive/', 'PUT'],
  ['507', '/drive/', 'PUT'],
  ['409', '/drive/', 'PUT'],
  ['403', '/drive/', 'PUT'],
  ['403', 'planner'],
  ['409', '/planner/tasks/', 'PATCH'],
];

/** Faults of one run: how much of what goes wrong, and a count of what did. */
export class Weather {
  readonly counts = new Map<string, number>();
  private readonly share: number;
  private fine = false;

  constructor(
    private readonly timeline: Timeline,
    private readonly faults: Faults,
  ) {
    this.share = timeline.between(0.01, 0.06);
    const draw = faults.draw.bind(faults);
    faults.draw = (method, path, inBatch) => {
      const fault = draw(method, path, inBatch);
      if (fault) this.count(`${fault.status}${fault.afterEffect ? ' after effect' : ''}`);
      return fault;
    };
    faults.set(refusals.map((refusal) => this.rule(refusal)));
  }

  /** From now on nothing goes wrong. */
  clear(): void {
    this.fine = true;
    this.faults.clear();
  }

  onWire(method: string): WireFault | null {
    const kinds: readonly WireFault[] = ['dropBefore', 'dropAfter', 'delay', 'dropAfterwards'];
    const fault = kinds.find(() => !this.fine && this.timeline.chance(this.share));
    if (!fault || (fault === 'dropAfterwards' && method === 'GET')) return null;
    return this.count(fault);
  }

  isStale(): boolean {
    if (this.fine || !this.timeline.chance(0.3)) return false;
    this.count('stale read');
    return true;
  }

  /** No token for this call. */
  isSignedOut(): boolean {
    if (this.fine || !this.timeline.chance(this.share / 4)) return false;
    this.count('no token');
    return true;
  }

  /** Milliseconds until there is a token: an expired one is renewed first. */
  tokenTakes(): number {
    if (this.fine || !this.timeline.chance(this.share / 2)) return 0;
    this.count('slow token');
    return this.timeline.between(500, 30_000);
  }

  count<K extends string>(kind: K): K {
    this.counts.set(kind, (this.counts.get(kind) ?? 0) + 1);
    return kind;
  }

  private rule([kind, path, method]: (typeof refusals)[number]): FaultRule {
    const { timeline, share } = this;
    const seed = Math.floor(timeline.random() * 2 ** 31);
    const retryAfter = Math.ceil(timeline.between(0, 20));
    return { match: { path, ...(method && { method }) }, kind, rate: share / 3, seed, retryAfter };
  }
}
