import { build } from '../../sandbox/build';
import type { Measurement } from './measurement';
import { measureOpening } from './opening';
import { measureHoursOfTyping } from './hours';
import { measureLists } from './lists';
import { measureMerging } from './merging';
import { measurePosting } from './posting';
import { measureScrolling } from './scrolling';
import { measureReading } from './reading';
import { measureRendering } from './rendering';
import { measureTyping } from './typing';

/** `npm run bench [-- --json]`: in the browser and in Node, against the sandbox. */
const json = process.argv.includes('--json');

function print({ bench, value, unit, least }: Measurement): void {
  const rounded = Math.round(value * 100) / 100;
  if (json) console.log(JSON.stringify({ bench, value: rounded, unit, least }));
  else
    console.log(
      `${bench.padEnd(58)} ${String(rounded).padStart(10)} ${unit}${least === undefined ? '' : `   (least ${least})`}`,
    );
}

await build('production');
for (const measure of [
  measureOpening,
  measurePosting,
  measureLists,
  measureScrolling,
  measureTyping,
  measureReading,
  measureRendering,
  measureHoursOfTyping,
  measureMerging,
]) {
  for (const measurement of await measure()) print(measurement);
}
// A workspace in Node goes on looking for others' changes as long as the process lives.
process.exit();
