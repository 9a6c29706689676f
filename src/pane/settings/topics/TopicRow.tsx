import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Topic } from '../../../minutes/topic';
import { topicWords } from '../../../language/words/topics';
import { useLanguage, useWords } from '../../parts';
import { topicParties } from './topicParties';
import { useDepartments } from '../../departments/useDepartments';
import { TopicForm } from './TopicForm';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, flexBasis: 0, minWidth: 0, overflowWrap: 'anywhere' },
  parties: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  change: { minWidth: 'auto', flexShrink: 0 },
});

/** One topic with who leads it and who is involved. */
export function TopicRow({ topic }: { readonly topic: Topic }) {
  const styles = useStyles();
  const words = useWords(topicWords);
  const language = useLanguage();
  const departments = useDepartments();
  const [open, setOpen] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const done = () => {
    setOpen(false);
    change.current?.focus();
  };
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <span className={styles.name}>
          {topic.name}
          <span className={styles.parties}>{topicParties(topic, departments, language)}</span>
        </span>
        <Button
          ref={change}
          className={styles.change}
          size="small"
          appearance="subtle"
          aria-expanded={open}
          aria-label={words.change(topic.name)}
          onClick={() => setOpen(!open)}
          icon={<EditRegular />}
        />
      </div>
      {open && <TopicForm topic={topic} done={done} />}
    </li>
  );
}
