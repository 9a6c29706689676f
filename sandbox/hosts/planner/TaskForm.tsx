import { Checkbox, Field, Input, Link, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { spokenName, type Users } from './Assignees';
import { assigneesOf, checklistOf, dueDate, linksOf, type Board, type BoardTask } from './board';
import { due, ticked, type TaskChange } from './taskChanges';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: '16px 12px',
    padding: '8px 0 16px',
  },
  wide: { gridColumn: '1 / -1' },
  heading: { margin: '0 0 4px', display: 'block' },
  description: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
});

const states = [
  { percent: 0, words: 'Niet gestart' },
  { percent: 50, words: 'Wordt uitgevoerd' },
  { percent: 100, words: 'Voltooid' },
];

function stateOf(percent: number): number {
  return percent === 0 || percent === 100 ? percent : 50;
}

interface TaskFormProps {
  readonly board: Board;
  readonly task: BoardTask;
  readonly users: Users;
  readonly onChange: (change: TaskChange) => void;
}

/** Everything on a card that the department reads and changes. */
export function TaskForm({ board, task, users, onChange }: TaskFormProps) {
  const styles = useStyles();
  const assignees = assigneesOf(task).map((id) => spokenName(users, id));
  return (
    <div className={styles.form}>
      <Text className={styles.wide}>
        {board.plan.title} · {board.group.displayName}
        <br />
        <span className={styles.quiet}>
          {assignees.length === 0 ? 'Aan niemand toegewezen' : `Toegewezen aan ${assignees.join(', ')}`}
        </span>
      </Text>
      <Field label="Bucket">
        <Select value={task.bucketId ?? ''} onChange={(_, { value }) => onChange({ bucketId: value })}>
          {!task.bucketId && <option value="">Zonder bucket</option>}
          {board.buckets.map((bucket) => (
            <option key={bucket.id} value={bucket.id}>
              {bucket.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Voortgang">
        <Select
          value={String(stateOf(task.percentComplete ?? 0))}
          onChange={(_, { value }) => onChange({ percentComplete: Number(value) })}
        >
          {states.map(({ percent, words }) => (
            <option key={percent} value={percent}>
              {words}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Einddatum">
        <Input
          key={dueDate(task)}
          type="date"
          defaultValue={dueDate(task)}
          onBlur={({ target }) => target.value !== dueDate(task) && onChange(due(target.value))}
        />
      </Field>
      <Notes task={task} onChange={onChange} />
    </div>
  );
}

function Notes({ task, onChange }: Pick<TaskFormProps, 'task' | 'onChange'>) {
  const styles = useStyles();
  const checks = checklistOf(task);
  const links = linksOf(task);
  return (
    <>
      <section className={styles.wide}>
        <Heading>Toelichting</Heading>
        {task.details.description ? (
          <Text className={styles.description}>{task.details.description}</Text>
        ) : (
          <Text className={styles.quiet}>Geen toelichting</Text>
        )}
      </section>
      {checks.length > 0 && (
        <section className={styles.wide}>
          <Heading>Controlelijst</Heading>
          {checks.map((check) => (
            <div key={check.key}>
              <Checkbox
                label={check.title}
                checked={check.checked}
                onChange={() => onChange(ticked(check))}
              />
            </div>
          ))}
        </section>
      )}
      {links.length > 0 && (
        <section className={styles.wide}>
          <Heading>Verwijzingen</Heading>
          <ul className={styles.list}>
            {links.map(({ address, text }) => (
              <li key={address}>
                <Link href={address} target="_blank" rel="noreferrer">
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function Heading({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <Text as="h3" weight="semibold" className={styles.heading}>
      {children}
    </Text>
  );
}
