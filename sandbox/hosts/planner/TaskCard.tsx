import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import {
  AttachRegular,
  CalendarLtrRegular,
  CheckmarkCircleFilled,
  CircleHalfFillRegular,
  CircleRegular,
  TaskListLtrRegular,
  TextDescriptionRegular,
} from '@fluentui/react-icons';
import { Assignees, type Users } from './Assignees';
import { assigneesOf, checklistOf, dueWords, isDone, isLate, linksOf, type BoardTask } from './board';

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: '20px minmax(0, 1fr)',
    columnGap: '8px',
    rowGap: '8px',
    width: '100%',
    padding: '12px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow2,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  state: { fontSize: '20px', color: tokens.colorBrandForeground1 },
  title: { overflowWrap: 'anywhere' },
  struck: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground3 },
  foot: {
    gridColumn: '2',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: '12px',
    rowGap: '6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  mark: { display: 'inline-flex', alignItems: 'center', columnGap: '4px' },
  late: { color: tokens.colorPaletteRedForeground3 },
});

function StateIcon({ task }: { readonly task: BoardTask }) {
  if (isDone(task)) return <CheckmarkCircleFilled aria-label="Voltooid" />;
  if ((task.percentComplete ?? 0) > 0) return <CircleHalfFillRegular aria-label="Wordt uitgevoerd" />;
  return <CircleRegular aria-label="Niet gestart" />;
}

interface TaskCardProps {
  readonly task: BoardTask;
  readonly users: Users;
  readonly onOpen: (taskId: string) => void;
}

/** A task on the board: enough to know what it is, when it is due and whose it is. */
export function TaskCard({ task, users, onOpen }: TaskCardProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.card} data-task={task.id} onClick={() => onOpen(task.id)}>
      <span className={styles.state}>
        <StateIcon task={task} />
      </span>
      <Text className={mergeClasses(styles.title, isDone(task) && styles.struck)}>{task.title}</Text>
      <Marks task={task} users={users} />
    </button>
  );
}

function Marks({ task, users }: Omit<TaskCardProps, 'onOpen'>) {
  const styles = useStyles();
  const day = dueWords(task);
  const checks = checklistOf(task);
  const links = linksOf(task).length;
  const assignees = assigneesOf(task);
  if (!day && checks.length + links + assignees.length === 0 && !task.details.description) return null;
  return (
    <span className={styles.foot}>
      {day && (
        <span className={mergeClasses(styles.mark, isLate(task) && styles.late)}>
          <CalendarLtrRegular aria-label={isLate(task) ? 'Te laat' : 'Einddatum'} /> {day}
        </span>
      )}
      {task.details.description && <TextDescriptionRegular aria-label="Met toelichting" />}
      {links > 0 && (
        <span className={styles.mark}>
          <AttachRegular aria-label="Verwijzingen" /> {links}
        </span>
      )}
      {checks.length > 0 && (
        <span className={styles.mark}>
          <TaskListLtrRegular aria-label="Controlelijst" /> {checks.filter((check) => check.checked).length}/
          {checks.length}
        </span>
      )}
      <Assignees ids={assignees} users={users} />
    </span>
  );
}
