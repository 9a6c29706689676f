import { topicWords } from '../../../language/words/topics';
import { lazyPart } from '../../lazyPart';
import { useWords } from '../../parts';
import { useTopics } from './useTopics';
import { FoldedSection } from '../FoldedSection';

const TopicsForm = lazyPart(() => import('./TopicsForm'));

/** The table of topics, folded; its button says how many there are. */
export function TopicsSection() {
  const words = useWords(topicWords);
  const [topics] = useTopics();
  return <FoldedSection heading={words.heading} open={words.open(topics.length)} form={TopicsForm} />;
}
