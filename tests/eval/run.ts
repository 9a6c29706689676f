import { readFileSync, writeFileSync } from 'node:fs';
import { hasCorpus, measure, wanted, type Figures } from './figures';

/**
 * `npm run eval`: how well Dutch minutes are read, and every miss. `-- --check` fails when a figure is below what was reached
 * before; `-- --keep` writes down what is reached now.
 */
const floors = new URL('reached.json', import.meta.url);
/** Figures are kept with three decimals. */
const ROUNDING = 0.0005;

function print(figures: Figures, reached: Figures): void {
  console.log(`${'figure'.padEnd(20)}${'now'.padStart(8)}${'wanted'.padStart(8)}${'reached'.padStart(9)}`);
  for (const [name, value] of Object.entries(figures)) {
    const columns = [value, wanted[name] ?? 0, reached[name] ?? 0].map((share) =>
      share.toFixed(3).padStart(8),
    );
    console.log(
      `${name.padEnd(20)}${columns.join('')}${value < (wanted[name] ?? 0) ? '   below what is wanted' : ''}`,
    );
  }
}

function fallen(figures: Figures, reached: Figures): readonly string[] {
  return Object.keys(reached).filter((name) => (figures[name] ?? 0) < (reached[name] ?? 0) - ROUNDING);
}

if (!hasCorpus()) {
  console.log('Not measured: the labelled corpus (../shared/corpus) is not here.');
} else {
  const reached = JSON.parse(readFileSync(floors, 'utf8')) as Figures;
  const { figures, misses } = measure();
  console.log(misses);
  print(figures, reached);
  if (process.argv.includes('--keep')) {
    const rounded = Object.fromEntries(
      Object.entries(figures).map(([name, value]) => [name, Math.round(value * 1000) / 1000]),
    );
    writeFileSync(floors, `${JSON.stringify(rounded, null, 2)}\n`);
  }
  const below = process.argv.includes('--check') ? fallen(figures, reached) : [];
  for (const name of below) console.error(`${name} fell below what was reached before.`);
  if (below.length > 0) process.exitCode = 1;
}
