import { makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { columnsOf, isDone, type Board } from './board';
import { BucketColumn } from './BucketColumn';
import type { Users } from './Assignees';

const useStyles = makeStyles({
  board: { display: 'grid', gridTemplateRows: 'auto auto minmax(0, 1fr)', minWidth: 0, minHeight: 0 },
  head: {
    padding: '16px 20px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: { margin: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  columns: {
    gridRow: 3,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: '16px',
    overflow: 'auto',
    padding: '16px 20px',
  },
});

interface BoardViewProps {
  readonly board: Board;
  readonly users: Users;
  /** The sandbox does not answer: what is shown may be old. */
  readonly stale: boolean;
  readonly onOpen: (taskId: string) => void;
}

/** One plan: its buckets side by side. */
export function BoardView({ board, users, stale, onOpen }: BoardViewProps) {
  const styles = useStyles();
  const done = board.tasks.filter(isDone).length;
  return (
    <main className={styles.board}>
      <header className={styles.head}>
        <Text as="h1" size={500} weight="semibold" className={styles.title} block>
          {board.plan.title}
        </Text>
        <Text className={styles.quiet}>
          {board.group.displayName} · {board.tasks.length} {board.tasks.length === 1 ? 'taak' : 'taken'}
          {done > 0 && `, ${done} voltooid`}
        </Text>
      </header>
      {stale && (
        <MessageBar intent="warning">
          <MessageBarBody>De sandbox antwoordt niet; dit is wat er het laatst stond.</MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns} tabIndex={0} role="region" aria-label="Buckets">
        {columnsOf(board).map((column) => (
          <BucketColumn key={column.id} column={column} users={users} onOpen={onOpen} />
        ))}
      </div>
    </main>
  );
}
