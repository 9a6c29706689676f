import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Users } from './Assignees';
import type { BoardTask, Column } from './board';
import { TaskCard } from './TaskCard';

const useStyles = makeStyles({
  column: { flex: '0 0 280px', minWidth: 0 },
  head: { display: 'flex', columnGap: '8px', alignItems: 'baseline', padding: '0 4px 8px' },
  name: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  cards: { display: 'grid', rowGap: '8px', listStyleType: 'none', margin: 0, padding: 0 },
  done: {
    cursor: 'pointer',
    padding: '8px 4px',
    color: tokens.colorNeutralForeground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface BucketColumnProps {
  readonly column: Column;
  readonly users: Users;
  readonly onOpen: (taskId: string) => void;
}

/** One bucket: open tasks as cards, completed ones folded away below them. */
export function BucketColumn({ column, users, onOpen }: BucketColumnProps) {
  const styles = useStyles();
  const cards = (tasks: readonly BoardTask[]) => (
    <ul className={styles.cards}>
      {tasks.map((task) => (
        <li key={task.id}>
          <TaskCard task={task} users={users} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
  return (
    <section className={styles.column} aria-label={column.name}>
      <header className={styles.head}>
        <Text as="h2" weight="semibold" className={styles.name}>
          {column.name}
        </Text>
        <Text className={styles.quiet}>{column.open.length}</Text>
      </header>
      {cards(column.open)}
      {column.done.length > 0 && (
        <details>
          <summary className={styles.done}>Voltooid ({column.done.length})</summary>
          {cards(column.done)}
        </details>
      )}
      {column.open.length + column.done.length === 0 && (
        <Text size={200} className={styles.quiet} block style={{ padding: '0 4px' }}>
          Geen taken
        </Text>
      )}
    </section>
  );
}
