import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
} from '@fluentui/react-components';
import { useState } from 'react';
import type { Users } from './Assignees';
import type { Board, BoardTask } from './board';
import { changeTask, deleteTask, type TaskChange } from './taskChanges';
import { TaskForm } from './TaskForm';

interface TaskDialogProps {
  readonly open: boolean;
  readonly board: Board | null;
  /** Null: somebody deleted it, or it never was. */
  readonly task: BoardTask | null;
  readonly users: Users;
  readonly onClose: () => void;
}

/** An opened card. Changes are made at once, as Planner does. */
export function TaskDialog({ open, board, task, users, onClose }: TaskDialogProps) {
  const [refused, setRefused] = useState(false);
  const attempt = (work: Promise<void>) =>
    work.then(
      () => setRefused(false),
      () => setRefused(true),
    );
  const change = (wanted: TaskChange) => task && void attempt(changeTask(task.id, wanted));
  const remove = () => task && void attempt(deleteTask(task.id).then(onClose));
  return (
    <Dialog open={open} surfaceMotion={null} onOpenChange={(_, { open: stays }) => !stays && onClose()}>
      <DialogSurface aria-describedby={undefined}>
        <DialogBody>
          <DialogTitle>{task?.title ?? 'Deze taak is er niet meer'}</DialogTitle>
          <DialogContent>
            {refused && (
              <MessageBar intent="error">
                <MessageBarBody>
                  De wijziging is niet gelukt. De taak is gebleven zoals hij was.
                </MessageBarBody>
              </MessageBar>
            )}
            {task && board ? (
              <TaskForm board={board} task={task} users={users} onChange={change} />
            ) : (
              'Iemand heeft de taak verwijderd, of de koppeling klopt niet.'
            )}
          </DialogContent>
          <DialogActions>
            {task && <Button onClick={remove}>Verwijderen</Button>}
            <Button appearance="primary" onClick={onClose}>
              Sluiten
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
