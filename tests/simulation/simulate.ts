import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Outcome } from './run';
import type { Work } from './worker';

/** What to simulate. */
export interface Wish {
  readonly runs: number;
  /** Of the first run; each next one has the next seed. */
  readonly seed: number;
  readonly plant: string | null;
  readonly workers: number;
}

/** Simulates runs in processes of their own, as one bundle in which nothing is loaded late. */
export async function simulate(wish: Wish, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'notulist-simulation-'));
  try {
    const script = await bundle(folder);
    const numbers = Array.from({ length: wish.workers }, (_, at) => at);
    await Promise.all(numbers.map((at) => work(script, workOf(wish, at), onOutcome)));
  } finally {
    await rm(folder, { recursive: true });
  }
}

async function bundle(folder: string): Promise<string> {
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');" },
  });
  return outfile;
}

function workOf({ runs, seed, plant, workers }: Wish, at: number): Work {
  return { from: seed + at, to: seed + runs, step: workers, plant };
}

function work(script: string, workerData: Work, onOutcome: (outcome: Outcome) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData });
    worker.on('message', onOutcome);
    worker.on('error', reject);
    worker.on('exit', () => resolve());
  });
}
