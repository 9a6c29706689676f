import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { Users } from './Assignees';
import type { Board, BoardTask } from './board';
import { changeTask, deleteTask, type TaskChange } from './taskChanges';
import { TaskForm } from './TaskForm';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: 'min(600px, calc(100vw - 24px))',
    padding: '24px',
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow64,
    '::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  title: { margin: '0 0 8px', overflowWrap: 'anywhere' },
  actions: { display: 'flex', justifyContent: 'flex-end', columnGap: '8px', paddingTop: '16px' },
});

interface TaskDialogProps {
  readonly board: Board | null;
  /** Null: somebody deleted it, or it never was. */
  readonly task: BoardTask | null;
  readonly users: Users;
  readonly onClose: () => void;
}

/** An opened card. Changes are made at once, as Planner does. */
export function TaskDialog({ board, task, users, onClose }: TaskDialogProps) {
  const styles = useStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  const [refused, setRefused] = useState(false);
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal();
  }, []);
  const close = () => dialog.current?.close();
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setRefused(false),
      () => setRefused(true),
    );
  const change = (wanted: TaskChange) => task && void attempt(changeTask(task.id, wanted));
  const remove = () => task && void attempt(deleteTask(task.id).then(close));
  return (
    <dialog ref={dialog} className={styles.dialog} aria-labelledby="card-title" onClose={onClose}>
      <Text as="h2" id="card-title" size={500} weight="semibold" block className={styles.title}>
        {task?.title ?? 'Deze taak is er niet meer'}
      </Text>
      {refused && (
        <MessageBar intent="error">
          <MessageBarBody>De wijziging is niet gelukt. De taak is gebleven zoals hij was.</MessageBarBody>
        </MessageBar>
      )}
      {task && board ? (
        <TaskForm board={board} task={task} users={users} onChange={change} />
      ) : (
        <Text>Iemand heeft de taak verwijderd, of de koppeling klopt niet.</Text>
      )}
      <div className={styles.actions}>
        {task && <Button onClick={remove}>Verwijderen</Button>}
        <Button appearance="primary" onClick={close}>
          Sluiten
        </Button>
      </div>
    </dialog>
  );
}
