import './platform';
import { parentPort, workerData } from 'node:worker_threads';
import { run } from './run';

/** What a worker is asked to do. */
export interface Work {
  readonly from: number;
  readonly to: number;
  readonly step: number;
  readonly plant: string | null;
}

const { from, to, step, plant } = workerData as Work;
for (let seed = from; seed < to; seed += step) parentPort?.postMessage(await run(seed, plant));
