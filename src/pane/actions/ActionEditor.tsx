import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import type { ActionPoint, Responsible } from '../../minutes/actionPoint';
import type { Minutes } from '../../minutes/minutes';
import type { PlacedAction } from '../../minutes/actionPoints';
import { DepartmentsField } from '../departments/DepartmentsField';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';
import { departmentsOf, ofKind, withDepartments } from './responsibleChanges';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  date: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  grow: { flexGrow: 1, minWidth: 0 },
});

interface ActionEditorProps {
  readonly placed: PlacedAction;
  readonly done: () => void;
}

/** The list follows the minutes when they rest; what is typed here is seen at once. */
function actionOf({ blocks }: Minutes, lineId: string): ActionPoint | null {
  return blocks.filter((block) => block.type === 'line').find(({ id }) => id === lineId)?.action ?? null;
}

/** Changes one action. Each change is in the minutes at once, and in Planner with the next posting. */
export function ActionEditor({ placed, done }: ActionEditorProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const { document } = useMeeting();
  const { line } = placed;
  const action = useMinutes((minutes) => actionOf(minutes, line.id)) ?? placed.action;
  const { responsible } = action;
  const change = (part: Partial<ActionPoint>) =>
    document.changeLine(line.id, { action: { ...action, ...part } });
  const setDate = (date: string) => change({ deadline: date ? { date, words: null } : null });
  const notAnAction = () => {
    document.changeLine(line.id, { kind: 'note', action: null });
    done();
  };
  return (
    <div className={styles.editor}>
      <Field label={words.title} hint={words.titleHint} size="small">
        <Textarea
          size="small"
          resize="vertical"
          placeholder={placed.title}
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
      <div className={styles.date}>
        <Button size="small" appearance="primary" onClick={done}>
          {words.done}
        </Button>
        <Button size="small" onClick={notAnAction}>
          {words.notAnAction}
        </Button>
      </div>
    </div>
  );
}
