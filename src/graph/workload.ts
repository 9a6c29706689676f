import { Gate } from './gate';
import type { GraphRequest } from './graph';

/** Part of Microsoft 365 behind Graph, with what it bears at once. */
export interface Workload {
  /** Requests that go into one batch. */
  readonly batchSize: number;
  readonly gate: Gate;
  /** Places in the gate that a call with so many requests in it takes. */
  readonly places: (requests: number) => number;
}

/** The gates that every request of one Graph goes through. */
export interface Workloads {
  of(request: GraphRequest): Workload;
}

/** Exchange answers four at a time for one app in one mailbox and refuses the fifth, also inside a batch. */
const outlookWidth = 4;

/** Less than the six a browser keeps open to one host. */
const callsAtOnce = 4;

/** Graph's own limit of a batch. */
const largestBatch = 20;

const outlookPath =
  /^\/(me|users\/[^/]+)\/(events?|calendars?|calendarView|calendarGroups|messages|mailFolders|sendMail|translateExchangeIds)\b/i;

/** Gates for one signed-in user. */
export function createWorkloads(): Workloads {
  const outlook: Workload = {
    batchSize: outlookWidth,
    gate: new Gate(outlookWidth),
    places: (requests) => requests,
  };
  const others: Workload = { batchSize: largestBatch, gate: new Gate(callsAtOnce), places: () => 1 };
  return { of: (request) => (outlookPath.test(request.path) ? outlook : others) };
}
