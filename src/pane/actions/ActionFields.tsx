import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import type { ActionPoint, Responsible } from '../../minutes/actionPoint';
import { DepartmentsField } from '../departments/DepartmentsField';
import { useWords } from '../parts';
import { departmentsOf, ofKind, withDepartments } from './responsibleChanges';

const useStyles = makeStyles({
  date: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface ActionFieldsProps {
  readonly action: ActionPoint;
  /** The words that stand for the title while it has none of its own. */
  readonly ownWords: string;
  readonly change: (part: Partial<ActionPoint>) => void;
}

/** What an action is: its words, who does it, who is involved, and by when. */
export function ActionFields({ action, ownWords, change }: ActionFieldsProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const { responsible } = action;
  const setDate = (date: string) => change({ deadline: date ? { date, words: null } : null });
  return (
    <>
      <Field label={words.title} hint={words.titleHint} size="small">
        <Textarea
          size="small"
          resize="vertical"
          placeholder={ownWords}
          value={action.title ?? ''}
          onChange={(_, { value }) => change({ title: value || null })}
        />
      </Field>
      <Field label={words.responsible} size="small">
        <Select
          size="small"
          value={responsible.kind}
          onChange={(_, { value }) =>
            change({ responsible: ofKind(value as Responsible['kind'], responsible) })
          }
        >
          {Object.entries(words.kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </Select>
      </Field>
      <DepartmentsField
        label={responsible.kind === 'everybody' ? words.except : words.who}
        codes={departmentsOf(responsible)}
        change={(codes) => change({ responsible: withDepartments(responsible, codes) })}
      />
      <DepartmentsField
        label={words.involved}
        codes={action.involved}
        change={(involved) => change({ involved })}
      />
      <Field label={words.deadline} size="small">
        <div className={styles.date}>
          <Input
            className={styles.grow}
            size="small"
            type="date"
            aria-label={words.deadline}
            value={action.deadline?.date ?? ''}
            onChange={(_, { value }) => setDate(value)}
          />
          <Button size="small" disabled={!action.deadline} onClick={() => setDate('')}>
            {words.removeDeadline}
          </Button>
        </div>
      </Field>
    </>
  );
}
