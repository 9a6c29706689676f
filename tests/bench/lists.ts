import { trackerOn } from '../tracking/desk';
import { openStage, type Stage } from '../workspace/devices';
import { departments, fill } from './manyActions';
import type { Measurement } from './measurement';

/** Planner's own. */
const pageSize = 400;

/**
 * The list of all meetings with so many actions in twelve plans: on a new device, from the device's copies, and brought up to date.
 * Requests are those to Graph: the content of a file comes from an address of its own, once for each file on a new device.
 */
export async function measureLists(): Promise<readonly Measurement[]> {
  const measurements: Measurement[] = [];
  for (const count of [100, 1000, 5000]) measurements.push(...(await measureList(count)));
  return measurements;
}

async function measureList(count: number): Promise<readonly Measurement[]> {
  const stage = await openStage();
  try {
    await fill(stage, count);
    const pages = departments.length * Math.ceil(count / departments.length / pageSize);
    const work = `list: ${count} actions in ${departments.length} plans`;
    const first = await run(stage, () => trackerOn(stage, 'bench').refresh());
    const tracker = trackerOn(stage, 'bench');
    const shown = await timed(
      () =>
        new Promise<void>(
          (resolve) =>
            void (
              tracker.subscribe(() => tracker.list().actions.length === count && resolve()),
              tracker.start()
            ),
        ),
    );
    tracker.stop();
    await tracker.refresh();
    const again = await run(stage, () => tracker.refresh());
    return [
      { bench: `${work}, new device, requests`, value: first.requests, unit: 'requests', least: 1 + pages },
      { bench: `${work}, new device`, value: first.ms, unit: 'ms' },
      { bench: `${work}, from the device's copies`, value: shown, unit: 'ms' },
      { bench: `${work}, full refresh, requests`, value: again.requests, unit: 'requests', least: 1 + pages },
      { bench: `${work}, full refresh`, value: again.ms, unit: 'ms' },
    ];
  } finally {
    await stage.close();
  }
}

/** Time of the processor: the tenant's work is in it too, as it runs in the same process. */
async function timed(work: () => Promise<void>): Promise<number> {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

async function run(
  stage: Stage,
  work: () => Promise<void>,
): Promise<{ readonly requests: number; readonly ms: number }> {
  await stage.admin('DELETE', '/admin/requests');
  const ms = await timed(work);
  const calls = await stage.admin<{ path: string }[]>('GET', '/admin/requests');
  return { requests: calls.filter(({ path }) => !path.startsWith('/$batch')).length, ms };
}
