import { seededRandom } from './random';

/**
 * What can go wrong with a call: a status by its number ("429", "503", "504", "423", "409", "507", ...), a status after the
 * effect ("504-after"), the connection dropped before or after the effect, or a delay ("latency=250").
 */
export type FaultKind = string;

/** Which calls go wrong, how and how often. */
export interface FaultRule {
  readonly match?: {
    readonly method?: string;
    /** Regular expression on the path with its query, without the version. */
    readonly path?: string;
  };
  readonly kind: FaultKind;
  /** Share of the matching calls, 0..1; 1 when left out. */
  readonly rate?: number;
  /** Same seed, same calls: 1 when left out. */
  readonly seed?: number;
  /** How often at most. */
  readonly times?: number;
  /** Seconds in Retry-After of this fault; the tenant's habit when left out. */
  readonly retryAfter?: number;
}

/** A fault as it hits one call. */
export interface Fault {
  readonly latency: number;
  readonly drop: 'before' | 'after' | null;
  readonly status: number | null;
  /** The status is answered after the call took effect. */
  readonly afterEffect: boolean;
  readonly retryAfter: number | null;
}

interface ActiveRule {
  readonly rule: FaultRule;
  readonly path: RegExp | null;
  readonly random: () => number;
  left: number;
}

/** The rules in force. Each call takes the first rule that hits it. */
export class Faults {
  #rules: ActiveRule[] = [];

  /** Throws SyntaxError on a path that is no regular expression and RangeError on an unknown kind. */
  set(rules: readonly FaultRule[]): void {
    this.#rules = rules.map((rule) => {
      faultOf(rule.kind, null);
      return {
        rule,
        path: rule.match?.path ? new RegExp(rule.match.path, 'i') : null,
        random: seededRandom(rule.seed ?? 1),
        left: rule.times ?? Infinity,
      };
    });
  }

  clear(): void {
    this.#rules = [];
  }

  /** The fault for this call, if any. A connection cannot be dropped inside a batch: such rules pass its items by. */
  draw(method: string, path: string, inBatch: boolean): Fault | null {
    const hit = this.#rules.find((active) => {
      if (inBatch && active.rule.kind.startsWith('drop')) return false;
      return matches(active, method, path) && active.random() < (active.rule.rate ?? 1);
    });
    if (!hit) return null;
    hit.left--;
    return faultOf(hit.rule.kind, hit.rule.retryAfter ?? null);
  }
}

/** Reads a kind as a rule or the header `x-sandbox-fault` gives it. */
export function faultOf(kind: FaultKind, retryAfter: number | null): Fault {
  const none: Fault = { latency: 0, drop: null, status: null, afterEffect: false, retryAfter };
  if (kind === 'drop-before') return { ...none, drop: 'before' };
  if (kind === 'drop-after') return { ...none, drop: 'after' };
  const latency = /^latency=(\d+)$/.exec(kind);
  if (latency) return { ...none, latency: Number(latency[1]) };
  const status = /^([45]\d\d)(-after)?$/.exec(kind);
  if (status) return { ...none, status: Number(status[1]), afterEffect: Boolean(status[2]) };
  throw new RangeError(`Unknown fault: ${kind}`);
}

function matches({ rule, path, left }: ActiveRule, method: string, target: string): boolean {
  if (left <= 0) return false;
  if (rule.match?.method && rule.match.method.toUpperCase() !== method) return false;
  return !path || path.test(target);
}
