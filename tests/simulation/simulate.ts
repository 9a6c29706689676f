import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { planting } from './plants';
import type { Hour } from './hour';
import type { Outcome } from './run';
import type { Work } from './worker';

/** What to simulate. */
export interface Wish {
  readonly runs: number;
  /** Of the first run; each next one has the next seed. */
  readonly seed: number;
  /** Name of a defect to put in first. */
  readonly plant: string | null;
  readonly workers: number;
  /** Ends it early. */
  readonly enough?: AbortSignal;
}

/** Simulates runs, several at once. */
export async function simulate(wish: Wish, onOutcome: (outcome: Outcome) => void): Promise<void> {
  const script = await bundle('worker.ts', wish.plant);
  const numbers = Array.from({ length: wish.workers }, (_, at) => at);
  await Promise.all(
    numbers.map((at) => work({ script, data: workOf(wish, at), enough: wish.enough }, onOutcome)),
  );
}

/** What an hour of typing costs, alone and together. */
export async function measureHours(): Promise<readonly Hour[]> {
  const hours: Hour[] = [];
  const script = await bundle('hour.ts', null);
  await work({ script, data: null }, (hour: Hour) => hours.push(hour));
  return hours;
}

const bundles = new Map<string, Promise<string>>();

/** Made once in a process, and gone with it. */
function bundle(entry: string, plant: string | null): Promise<string> {
  const name = `${entry} ${plant ?? ''}`;
  const made = bundles.get(name) ?? newBundle(entry, plant);
  bundles.set(name, made);
  return made;
}

/** As one bundle, in which nothing is loaded late: a module that comes in its own time would make two runs of one seed differ. */
async function newBundle(entry: string, plant: string | null): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'notulist-simulation-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const outfile = join(folder, 'worker.mjs');
  await build({
    entryPoints: [join(import.meta.dirname, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
    plugins: plant === null ? [] : [planting(plant)],
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire('file:///');",
    },
  });
  return outfile;
}

function workOf({ runs, seed, workers }: Wish, at: number): Work {
  return { from: seed + at, to: seed + runs, step: workers };
}

interface Job {
  readonly script: string;
  readonly data: Work | null;
  readonly enough?: AbortSignal | undefined;
}

function work<T>({ script, data, enough }: Job, onMessage: (message: T) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: data,
      resourceLimits: { maxYoungGenerationSizeMb: 96 },
    });
    enough?.addEventListener('abort', () => void worker.terminate());
    worker.on('message', onMessage);
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code === 0 || enough?.aborted) resolve();
      else reject(new Error(`A worker ended with ${code}`));
    });
  });
}
