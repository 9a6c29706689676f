import './platform';
import { parentPort, workerData } from 'node:worker_threads';
import type { Finding } from './check';
import { run } from './run';

/** What a worker is asked to do. */
export interface Work {
  readonly from: number;
  readonly to: number;
  readonly step: number;
}

const unseen: Finding[] = [];
process.on('unhandledRejection', (reason) => {
  unseen.push({ kind: 'violation', what: `a failure that nobody saw: ${String(reason)}` });
});

const { from, to, step } = workerData as Work;
for (let seed = from; seed < to; seed += step) {
  const outcome = await run(seed);
  parentPort?.postMessage({ ...outcome, findings: [...outcome.findings, ...unseen.splice(0)] });
}
