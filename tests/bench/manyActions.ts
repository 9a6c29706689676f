import { createFile } from '../../src/graph/drive';
import type { Graph } from '../../src/graph/graph';
import { createTask, type Task } from '../../src/graph/planner';
import { createMinutesDocument } from '../../src/workspace/createMinutesDocument';
import { meetingMark, minutesFileName, writeMinutesFile } from '../../src/workspace/minutesFile';
import { elementOf } from '../../src/workspace/outlineBlocks';
import { action, routesOf, secretaryGraph } from '../posting/desk';
import type { Stage } from '../workspace/devices';

/** Those that have a plan in the sandbox. */
export const departments = [
  'AZ',
  'BZ',
  'BZK',
  'DEF',
  'EZK',
  'IENW',
  'JENV',
  'LVVN',
  'SZW',
  'VWS',
  'VRO',
  'DGV',
] as const;

const actionsInMeeting = 50;

/** Fills a tenant: so many posted actions, dealt round to the departments, in meetings of fifty with a file each. */
export async function fill(stage: Pick<Stage, 'origin' | 'world'>, count: number): Promise<void> {
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
