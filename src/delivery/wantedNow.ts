import { asItStands, doneWithoutTask, type KeptActions } from './asItStands';
import type { Routes } from './route';
import type { TaskStyle } from './taskDescription';
import { wantedTasks, type WantedTask } from './wantedTasks';

/** The tasks that there must be for minutes and what was done since: none for what was done before it was a task. */
export function wantedNow(kept: KeptActions, routes: Routes, style: TaskStyle): readonly WantedTask[] {
  const done = doneWithoutTask(kept);
  return wantedTasks(asItStands(kept), routes, style).filter(({ key }) => !done.has(key));
}
