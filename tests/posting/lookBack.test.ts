import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { GraphError, type Graph, type GraphAnswer, type GraphRequest } from '../../src/graph/graph';
import { openStage, type Stage } from '../workspace/devices';
import { action, boardTasks, type Desk, openDesk, secretaryGraph, typeAction } from './desk';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(() => stage.close());

type Answer = GraphAnswer | GraphError;

const unheard = new GraphError('unknown', 0, '', 'The connection was lost.');
const refused = new GraphError('forbidden', 403, '', 'Not now.');

/** The sandbox's Graph, of which the answer to a create is lost, and readings of plans are what `seen` makes of them. */
function graphThat(seen: (answer: Answer, reading: number) => Answer): Graph {
  const graph = secretaryGraph(stage);
  let readings = 0;
  const heard = ({ method, path }: GraphRequest, answer: Answer): Answer => {
    if (method === 'POST' && path === '/planner/tasks') return unheard;
    return /^\/planner\/plans\/[^/]+\/tasks/.test(path) ? seen(answer, readings) : answer;
  };
  return {
    ...graph,
    batch: async (requests) => {
      const answers = await graph.batch(requests);
      if (requests.some(({ path }) => /^\/planner\/plans\/[^/]+\/tasks/.test(path))) readings++;
      return answers.map((answer, at) => heard(requests[at]!, answer));
    },
  };
}

const nothingThere: GraphAnswer = { status: 200, body: { value: [] } };

async function deskWith(graph: Graph): Promise<Desk> {
  const desk = await openDesk(stage, 'laptop', graph);
  Object.assign(desk.context, { wait: () => wait(5) });
  typeAction(desk.minutes, 'een', 'werkt het voorstel voor de raad verder uit', action(['VWS']));
  return desk;
}

it('concludes nothing from a plan of ours that refuses to be read for a moment', async () => {
  const desk = await deskWith(
    graphThat((answer, reading) => (reading === 1 ? nothingThere : reading <= 3 ? refused : answer)),
  );
  expect(await desk.press()).toMatchObject([{ done: 0, failure: 'notMember' }]);
  desk.later(130);
  expect(await desk.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await desk.minutes.close();
});

it('finds a task that was moved from a plan not yet read to one that had been', async () => {
  const desk = await deskWith(graphThat((answer, reading) => (reading <= 2 ? nothingThere : answer)));
  expect(await desk.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await desk.minutes.close();
});

it('takes the task it finds, also when another plan refuses to be read', async () => {
  const graph = secretaryGraph(stage);
  const plan = (id: string) => `/planner/plans/${id}/tasks`;
  const desk = await deskWith({
    ...graph,
    batch: async (requests) => {
      const answers = await graph.batch(requests);
      return answers.map((answer, at) => {
        const { method, path } = requests[at]!;
        if (method === 'POST' && path === '/planner/tasks') return unheard;
        if (!path.endsWith('/tasks')) return answer;
        // In its own plan it does not show at first, so that all are read.
        const isOwn = path === plan(planOf('VWS'));
        return isOwn && requests.length === 1 ? nothingThere : isOwn ? answer : refused;
      });
    },
  });
  function planOf(department: string): string {
    const route = desk.context.routes[department];
    return route?.kind === 'planner' ? route.planId : '';
  }
  expect(await desk.press()).toMatchObject([{ done: 1, failure: null }]);
  expect(await boardTasks(stage)).toHaveLength(1);
  await desk.minutes.close();
});
