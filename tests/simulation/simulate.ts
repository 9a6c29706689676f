import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import type { Hour } from './hour';
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

/** Simulates runs, several at once. */
export async function simulate(wish: Wish, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const numbers = Array.from({ length: wish.workers }, (_, at) => at);
  await bundled('worker.ts', (script) =>
    Promise.all(numbers.map((at) => work(script, workOf(wish, at), onOutcome))),
  );
}

/** What an hour of typing costs, alone and together. */
export async function measureHours(): Promise<readonly Hour[]> {
  const hours: Hour[] = [];
  await bundled('hour.ts', (script) => work(script, null, (hour: Hour) => hours.push(hour)));
  return hours;
}

/** As one bundle, in which nothing is loaded late: a module that comes in its own time would make two runs of one seed differ. */
async function bundled(entry: string, use: (script: string) => Promise<unknown>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'notulist-simulation-'));
  const outfile = join(folder, 'worker.mjs');
  try {
    await build({
      entryPoints: [join(import.meta.dirname, entry)],
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
      },
    });
    await use(outfile);
  } finally {
    await rm(folder, { recursive: true });
  }
}

function workOf({ runs, seed, plant, workers }: Wish, at: number): Work {
  return { from: seed + at, to: seed + runs, step: workers, plant };
}

function work<T>(script: string, workerData: Work | null, onMessage: (message: T) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, { workerData, resourceLimits: { maxYoungGenerationSizeMb: 96 } });
    worker.on('message', onMessage);
    worker.on('error', reject);
    worker.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`A worker ended with ${code}`))));
  });
}
