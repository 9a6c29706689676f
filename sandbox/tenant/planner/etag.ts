import type { Call } from '../protocol/call';
import { Refusal } from '../protocol/refusal';

interface Version {
  readonly etag: string;
  /** What changed to arrive at this version; "*" is in conflict with everything. */
  readonly fields: readonly string[];
}

let counter = 0;

/**
 * The versions of one Planner resource. An old etag is good as long as what changed since is something else than what is
 * changed now; that is how Planner lets people work side by side.
 */
export class EtagHistory {
  #versions: Version[] = [];

  constructor(
    readonly kind: 'Task' | 'TaskDetails' | 'Bucket' | 'Plan' | 'PlanDetails',
    readonly memory: () => number,
  ) {
    this.changed(['*']);
  }

  get current(): string {
    return this.#versions.at(-1)!.etag;
  }

  changed(fields: readonly string[]): void {
    this.#versions = [...this.#versions, { etag: nextEtag(this.kind), fields }].slice(-this.memory() - 1);
  }

  /** Refuses with 412 or 409 unless the call's If-Match allows a change of these fields. */
  check(call: Call, fields: readonly string[]): void {
    const etag = call.headers['if-match'];
    if (!etag) throw new Refusal(412, '', 'The If-Match header must be specified for this kind of request.');
    const known = this.#versions.findIndex((version) => version.etag === etag);
    if (known < 0) throw new Refusal(412, '', 'The If-Match header contains an invalid value.');
    const since = this.#versions.slice(known + 1).flatMap((version) => version.fields);
    if (conflicts(since, fields)) {
      throw new Refusal(
        409,
        '',
        'The attempted changes conflicted with already accepted changes. Read the latest version of the resource and make the changes again.',
      );
    }
  }
}

function conflicts(since: readonly string[], fields: readonly string[]): boolean {
  if (since.length === 0) return false;
  return since.includes('*') || fields.includes('*') || fields.some((field) => since.includes(field));
}

/** A newer etag is greater as a string: the number is written in letters of one length. */
function nextEtag(kind: string): string {
  let number = ++counter;
  let letters = '';
  for (let place = 0; place < 8; place++) {
    letters = String.fromCharCode(65 + (number % 26)) + letters;
    number = Math.floor(number / 26);
  }
  return `W/"${Buffer.from(`1-${kind.padEnd(16)}`).toString('base64')}${letters}"`;
}
