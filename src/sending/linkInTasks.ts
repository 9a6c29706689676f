import { GraphError, type Graph } from '../graph/graph';
import { changeTaskDetails, getTaskDetails, type TaskDetails } from '../graph/planner';
import { referenceAddress, references, type TaskReference } from '../graph/plannerTaskBody';
import type { OpenMinutes } from '../workspace/workspace';

/** What came of putting a link in the tasks. */
export interface LinkedTasks {
  /** Tasks that have the link now. */
  readonly linked: number;
  /** Tasks that do not: full of links, refused, or nobody could tell. */
  readonly missed: number;
}

/** Times a task is read again that somebody changed meanwhile. */
const mostTries = 3;

/** Puts a link in every posted task of these minutes that has it not: doing it twice does no harm. */
export async function linkInTasks(
  { graph, minutes }: { readonly graph: Graph; readonly minutes: OpenMinutes },
  reference: TaskReference,
): Promise<LinkedTasks> {
  const posted = [...minutes.document.ledger().values()].flatMap(({ state, taskId }) =>
    state === 'posted' && taskId ? [taskId] : [],
  );
  let open: readonly string[] = posted;
  let missed = 0;
  for (let tries = 1; open.length > 0 && tries <= mostTries; tries++) {
    const outcomes = await attempt(graph, open, reference);
    missed += outcomes.filter((outcome) => outcome === 'missed').length;
    open = open.filter((_, at) => outcomes[at] === 'changed');
  }
  const without = missed + open.length;
  return { linked: posted.length - without, missed: without };
}

type Outcome = 'linked' | 'missed' | 'changed';

async function attempt(
  graph: Graph,
  ids: readonly string[],
  reference: TaskReference,
): Promise<readonly Outcome[]> {
  const details = await getTaskDetails(graph, ids);
  const lacking = ids.flatMap((id, at) => {
    const read = details[at];
    return read && !(read instanceof GraphError) && !has(read, reference) ? [{ id, read }] : [];
  });
  const answers = await graph.batch(
    lacking.map(({ id, read }) => changeTaskDetails(id, read, { references: references(reference) })),
  );
  return ids.map((id, at) => {
    const place = lacking.findIndex((one) => one.id === id);
    const answer = place === -1 ? details[at] : answers[place];
    if (!(answer instanceof GraphError)) return 'linked';
    return answer.failure === 'conflict' ? 'changed' : 'missed';
  });
}

function has(details: TaskDetails, { address }: TaskReference): boolean {
  return Object.keys(details.references).some((key) => referenceAddress(key) === address);
}
