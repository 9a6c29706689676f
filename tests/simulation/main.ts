import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { report } from './report';
import type { Outcome } from './run';
import { simulate } from './simulate';

/** `npm run simulate -- --runs 2000 [--seed 1] [--plant NAME] [--workers 2]`. */
const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
    plant: { type: 'string' },
    workers: { type: 'string', default: String(availableParallelism()) },
  },
});

const began = performance.now();
const outcomes: Outcome[] = [];
const wish = {
  runs: Number(values.runs),
  seed: Number(values.seed),
  plant: values.plant ?? null,
  workers: Number(values.workers),
};
await simulate(wish, (outcome) => {
  outcomes.push(outcome);
  if (outcomes.length % 200 === 0) console.error(`${outcomes.length} of ${wish.runs} runs, ${memory()} MB`);
  for (const { kind, what } of outcome.findings) console.log(`seed ${outcome.seed}: ${kind}: ${what}`);
});
const seconds = (performance.now() - began) / 1000;
console.log(report(outcomes, seconds));
process.exitCode =
  outcomes.length === wish.runs && outcomes.every(({ findings }) => findings.length === 0) ? 0 : 1;

function memory(): number {
  return Math.round(process.memoryUsage.rss() / 2 ** 20);
}
