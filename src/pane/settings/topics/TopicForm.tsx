import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Topic } from '../../../minutes/topic';
import { topicWords } from '../../../language/words/topics';
import { DepartmentPicker } from '../../departments/DepartmentPicker';
import { DepartmentsField } from '../../departments/DepartmentsField';
import { useWords } from '../../parts';
import { useTopics } from './useTopics';
import { fieldsOf, takenBy, topicChanges, topicOfFields, type TopicFields } from './topicFields';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  input: { minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface TopicFormProps {
  /** The row of the table that is changed; null: a new one. */
  readonly topic: Topic | null;
  readonly done: () => void;
}

/** One topic of the table. Nothing changes until it is kept. */
export function TopicForm({ topic, done }: TopicFormProps) {
  const styles = useStyles();
  const words = useWords(topicWords);
  const [topics, change] = useTopics();
  const [fields, setFields] = useState(() => fieldsOf(topic));
  const set = (part: Partial<TopicFields>) => setFields({ ...fields, ...part });
  const taken = takenBy(fields.name, topic, topics);
  const filled = topicOfFields(fields);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (filled && !taken) void change(topicChanges(topic, filled)).then(done);
      }}
    >
      <Field label={words.name} size="small" validationMessage={taken ? words.taken(taken.name) : undefined}>
        <Input
          autoFocus
          className={styles.input}
          value={fields.name}
          maxLength={120}
          onChange={(_, { value }) => set({ name: value })}
        />
      </Field>
      <DepartmentPicker
        label={words.lead}
        department={fields.lead}
        hint=""
        choose={(lead) => set({ lead })}
      />
      <DepartmentsField
        label={words.involved}
        codes={fields.involved}
        change={(involved) => set({ involved })}
      />
      <Field label={words.otherWords} hint={words.otherWordsHint} size="small">
        <Input
          className={styles.input}
          value={fields.words}
          maxLength={300}
          onChange={(_, { value }) => set({ words: value })}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small" disabled={!filled || taken !== null}>
          {words.save}
        </Button>
        <Button size="small" onClick={done}>
          {words.cancel}
        </Button>
        {topic && (
          <Button size="small" onClick={() => void change({ [topic.name]: null })}>
            {words.remove}
          </Button>
        )}
      </div>
    </form>
  );
}
