import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { topicWords } from '../../../language/words/topics';
import { useWords } from '../../parts';
import { useTopics } from './useTopics';
import { TopicForm } from './TopicForm';
import { TopicRow } from './TopicRow';

const useStyles = makeStyles({
  table: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
  rows: { margin: 0, padding: 0, listStyleType: 'none' },
  add: { alignSelf: 'flex-start' },
});

/** What departments work on together: each topic a row, kept when it is filled in. */
export default function TopicsForm() {
  const styles = useStyles();
  const words = useWords(topicWords);
  const [topics] = useTopics();
  const [adding, setAdding] = useState(topics.length === 0);
  const add = useRef<HTMLButtonElement>(null);
  const done = () => {
    setAdding(false);
    add.current?.focus();
  };
  return (
    <div className={styles.table}>
      <p className={styles.hint}>{words.hint}</p>
      {topics.length > 0 && (
        <ul className={styles.rows}>
          {topics.map((topic) => (
            <TopicRow key={topic.name} topic={topic} />
          ))}
        </ul>
      )}
      <Button ref={add} className={styles.add} aria-expanded={adding} onClick={() => setAdding(!adding)}>
        {words.add}
      </Button>
      {adding && <TopicForm topic={null} done={done} />}
    </div>
  );
}
