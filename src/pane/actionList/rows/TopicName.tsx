import { noTopic } from '../../../actionList/view';
import { topicWords } from '../../../language/words/topics';
import { useLanguage, useWords } from '../../parts';
import { topicParties } from '../../settings/topics/topicParties';
import { useList } from '../listContext';
import { useRowStyles } from './useRowStyles';

/** A topic with who leads it and who is involved; or that the actions below belong to none. */
export function TopicName({ name }: { readonly name: string }) {
  const styles = useRowStyles();
  const words = useWords(topicWords);
  const language = useLanguage();
  const { departments, topics } = useList();
  const topic = topics.find((one) => one.name === name);
  const small = topic ? topicParties(topic, departments, language) : topics.length === 0 && words.noneYet;
  return (
    <>
      <span>{name === noTopic ? words.without : name}</span>
      {small && <span className={styles.small}>{small}</span>}
    </>
  );
}
