import { GraphError, type Graph } from '../graph/graph';
import {
  answeredWithTask,
  changeTask,
  changeTaskDetails,
  getTaskDetails,
  getTasks,
  type Task,
} from '../graph/planner';
import type { TaskMirror } from './taskMirror';
import type { ChangeOutcome } from './tracker';

/** Times a change is tried when the task is changed by others meanwhile, or nobody knows whether it arrived. */
const attempts = 3;

/** One change of one task. */
export interface TaskWrite {
  readonly taskId: string;
  readonly body: object;
  /** Whether the task says so already. */
  readonly isDone: (task: Task) => boolean;
  /** Whether somebody changed the same thing since the list showed it. */
  readonly clashes: (task: Task) => boolean;
}

/**
 * Writes with the etag that the list has: nobody is asked before. Planner refuses when the same was changed meanwhile, and then, or when
 * nobody knows whether it arrived, the task is read and looked at before anything is written again.
 */
export async function writeTask(graph: Graph, mirror: TaskMirror, write: TaskWrite): Promise<ChangeOutcome> {
  const { taskId } = write;
  let etag = mirror.seen(taskId)?.etag ?? '';
  for (let attempt = 1; ; attempt++) {
    try {
      if (etag !== '') {
        const request = changeTask({ id: taskId, '@odata.etag': etag }, write.body);
        const task = await graph.send<Task | undefined>(answeredWithTask(request));
        mirror.put(taskId, task ?? (await read(graph, taskId)));
        return { kind: 'changed' };
      }
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const isOpen = ['conflict', 'unknown', 'notFound'].includes(error.failure);
      if (!isOpen || attempt > attempts) return { kind: 'failed', failure: error.failure };
    }
    const task = await read(graph, taskId);
    if (task instanceof GraphError && task.failure !== 'notFound')
      return { kind: 'failed', failure: task.failure };
    mirror.put(taskId, task);
    if (task instanceof GraphError) return { kind: 'gone' };
    if (write.isDone(task)) return { kind: 'changed' };
    if (write.clashes(task)) return { kind: 'changedMeanwhile' };
    etag = task['@odata.etag'];
  }
}

/** Adds words below what stands in the task. Once: a lost answer is looked up before it is written again. */
export async function appendToTask(graph: Graph, taskId: string, words: string): Promise<ChangeOutcome> {
  for (let attempt = 1; ; attempt++) {
    const [details] = await getTaskDetails(graph, [taskId]);
    if (!details) return { kind: 'gone' };
    if (details instanceof GraphError) {
      return details.failure === 'notFound' ? { kind: 'gone' } : { kind: 'failed', failure: details.failure };
    }
    if (details.description.endsWith(words)) return { kind: 'changed' };
    try {
      const description = [details.description, words].filter(Boolean).join('\n\n');
      await graph.send(changeTaskDetails(taskId, details, { description }));
      return { kind: 'changed' };
    } catch (error) {
      if (!(error instanceof GraphError)) throw error;
      const isOpen = ['conflict', 'unknown'].includes(error.failure);
      if (!isOpen || attempt === attempts) return { kind: 'failed', failure: error.failure };
    }
  }
}

async function read(graph: Graph, taskId: string): Promise<Task | GraphError> {
  const [task] = await getTasks(graph, [taskId]);
  return task ?? new GraphError('unknown', 0, '', 'No answer');
}
