import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { actionWords } from '../../language/words/actions';
import type { PlacedAction } from '../../minutes/actionPoints';
import { useMinutes } from '../meeting';
import { useWords } from '../parts';
import { ActionEditor } from './ActionEditor';
import { DeadlineFact } from './DeadlineFact';
import { StatusChip } from './StatusChip';
import { StatusToggle } from './StatusToggle';
import { TaskLine } from './TaskLine';
import { actionStatus, type TaskView } from './taskViews';

const useStyles = makeStyles({
  card: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalMNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalXS },
  words: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  edit: { minWidth: 'auto', flexShrink: 0, marginRight: `calc(-1 * ${tokens.spacingHorizontalS})` },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  status: { marginLeft: 'auto' },
  tasks: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface ActionCardProps {
  readonly placed: PlacedAction;
  readonly tasks: readonly TaskView[];
  /** Chosen in the minutes: opened and brought into sight. */
  readonly asked: boolean;
}

/** One action: its words, date, place in the minutes and state. Opened: change it, or see it department by department. */
export function ActionCard({ placed, tasks, asked }: ActionCardProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const near = useMinutes((minutes) => minutes.header.start);
  const [opened, setOpened] = useState<'editor' | 'tasks' | null>(asked ? 'editor' : null);
  const card = useRef<HTMLLIElement>(null);
  const edit = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) card.current?.scrollIntoView({ block: 'nearest' });
  }, [asked]);
  const { deadline } = placed.action;
  const toggle = (part: 'editor' | 'tasks') => setOpened(opened === part ? null : part);
  const closeEditor = () => {
    setOpened(null);
    edit.current?.focus();
  };
  const status = actionStatus(tasks);
  return (
    <li ref={card} className={styles.card} data-action={placed.line.id}>
      <div className={styles.head}>
        <div className={styles.words}>{placed.title}</div>
        <Button
          ref={edit}
          className={styles.edit}
          size="small"
          appearance="subtle"
          aria-expanded={opened === 'editor'}
          aria-label={words.editAction(placed.title)}
          onClick={() => toggle('editor')}
          title={words.edit}
          icon={<EditRegular />}
        />
      </div>
      <div className={styles.facts}>
        <DeadlineFact deadline={deadline} date={near} />
        {placed.itemPath !== '' && <span>{words.item(placed.itemPath)}</span>}
        <span className={styles.status}>
          {tasks.length === 0 ? (
            <StatusChip status={status} />
          ) : (
            <StatusToggle status={status} open={opened === 'tasks'} toggle={() => toggle('tasks')} />
          )}
        </span>
      </div>
      {opened === 'editor' && <ActionEditor placed={placed} done={closeEditor} />}
      {opened === 'tasks' && (
        <ul className={styles.tasks}>
          {tasks.map((task) => (
            <TaskLine key={task.department} task={task} />
          ))}
        </ul>
      )}
    </li>
  );
}
