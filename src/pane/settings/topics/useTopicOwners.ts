import { useMemo } from 'react';
import { topicOwners, type TopicOwner } from '../../../dutch/parties/topics';
import { useTopics } from './useTopics';

/** The workspace's table of topics, as lines are read with it: the same value until somebody changes the table. */
export function useTopicOwners(): readonly TopicOwner[] {
  const [topics] = useTopics();
  return useMemo(() => topicOwners(topics), [topics]);
}
