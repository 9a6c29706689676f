import { useParts } from './parts';

/** Opens a task in Planner, as the installation's configuration says where. */
export function useOpenTask(): (taskId: string) => void {
  const { configuration, host } = useParts();
  return (taskId) =>
    host.openLink(configuration.plannerTaskUrl.replace('{taskId}', encodeURIComponent(taskId)));
}
