import type { Topic } from '../../../minutes/topic';
import type { SettingsChange } from '../../../workspace/workspace';
import { useParts, useSettings } from '../../parts';

/** The workspace's table of topics, and the way to change rows of it. */
export function useTopics(): [
  readonly Topic[],
  (changes: NonNullable<SettingsChange['topics']>) => Promise<void>,
] {
  const { workspace } = useParts();
  const topics = useSettings((settings) => settings.topics);
  return [topics, (changes) => workspace.changeSettings({ topics: changes })];
}
