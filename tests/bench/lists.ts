import { createFile } from '../../src/graph/drive';
import type { Graph } from '../../src/graph/graph';
import { createTask, type Task } from '../../src/graph/planner';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { meetingMark, minutesFileName, writeMinutesFile } from '../../src/workspace/minutesFile';
import { elementOf } from '../../src/workspace/outlineBlocks';
import { action, routesOf, secretaryGraph } from '../posting/desk';
import { trackerOn } from '../tracking/desk';
import { openStage, type Stage } from '../workspace/devices';
import type { Measurement } from './measurement';

const departments = ['AZ', 'BZ', 'BZK', 'DEF', 'EZK', 'IENW', 'JENV', 'LVVN', 'SZW', 'VWS', 'VRO', 'DGV'];
const actionsInMeeting = 50;
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

async function fill(stage: Stage, count: number): Promise<void> {
  const graph = secretaryGraph(stage);
  const routes = routesOf(stage);
  const tasks = await makeTasks(graph, count, (at) => {
    const route = routes[departments[at % departments.length]!]!;
    return {
      planId: route.kind === 'planner' ? route.planId : '',
      title: `Actie ${at}`,
      dueDateTime: '2026-12-01T16:00:00Z',
    };
  });
  const meetings = Math.ceil(count / actionsInMeeting);
  for (let nth = 0; nth < meetings; nth++) {
    await writeMeeting(graph, nth, tasks.slice(nth * actionsInMeeting, (nth + 1) * actionsInMeeting));
  }
}

async function makeTasks(
  graph: Graph,
  count: number,
  bodyOf: (at: number) => object,
): Promise<readonly Task[]> {
  const answers = await graph.batch(Array.from({ length: count }, (_, at) => createTask(bodyOf(at))));
  return answers.map((answer) => (answer as { body: Task }).body);
}

async function writeMeeting(graph: Graph, nth: number, tasks: readonly Task[]): Promise<void> {
  const document = createMinutesDocument();
  const start = new Date(Date.UTC(2026, 0, 1 + nth, 9)).toISOString();
  document.changeHeader({ title: `Overleg ${nth}`, start, end: start });
  tasks.forEach((task, at) => {
    const department = departments[(nth * actionsInMeeting + at) % departments.length]!;
    const [lineId, text] = [`${nth}.${at}`, `${department} werkt onderdeel ${at} verder uit`];
    const deadline = { date: '2026-12-01', words: null };
    const line = { type: 'line', id: lineId, text, depth: 0, kind: 'action', speaker: null } as const;
    document.outline.push([elementOf({ ...line, action: action([department], { deadline }) })]);
    const { id: taskId, planId } = task;
    const claim = { claimedBy: 'bench', claimedAt: start, state: 'posted', written: null } as const;
    document.putLedgerEntry({ lineId, department, planId, taskId, ...claim });
  });
  const key = `bench ${nth}`;
  const name = minutesFileName(start.slice(0, 10), `Overleg ${nth}`, await meetingMark(key));
  const folder = { drive: '/me/drive', name: 'Notulist' };
  await createFile(graph, folder, name, writeMinutesFile(key, document.encode(), new Date(start)));
  document.destroy();
}
