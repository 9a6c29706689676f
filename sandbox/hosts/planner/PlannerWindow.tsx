import { makeStyles, MessageBar, MessageBarBody, Spinner, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { World, WorldUser } from '../../world/world';
import { useLive } from '../shared/useLive';
import { useQuery } from '../shared/useQuery';
import type { Board } from './board';
import { BoardView } from './BoardView';
import { PlanList } from './PlanList';
import { TaskDialog } from './TaskDialog';

const useStyles = makeStyles({
  window: {
    display: 'grid',
    gridTemplateColumns: '272px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'auto minmax(0, 1fr)',
    },
  },
  waiting: { display: 'grid', placeContent: 'center', height: '100%' },
});

/** Planner as the departments see it: every plan of the tenant, live. */
export function PlannerWindow() {
  const styles = useStyles();
  const { value: boards, failed } = useLive<readonly Board[]>('/admin/boards', 'planner');
  const { value: world } = useLive<World>('/admin/world', 'reset');
  const [planId, showPlan] = useQuery('plan');
  const [taskId, showTask] = useQuery('task');
  const users = useMemo(
    () => new Map<string, WorldUser>((world?.users ?? []).map((user) => [user.id, user])),
    [world],
  );
  if (!boards)
    return (
      <div className={styles.waiting}>{failed ? <Unreachable /> : <Spinner label="Planner openen" />}</div>
    );

  const withTask = boards.find((board) => board.tasks.some((task) => task.id === taskId));
  const board = withTask ?? boards.find((one) => one.plan.id === planId) ?? boards[0];
  const close = () => {
    showTask(null);
    if (board && board.plan.id !== planId) showPlan(board.plan.id);
  };
  const task = withTask?.tasks.find((one) => one.id === taskId) ?? null;
  return (
    <div className={styles.window}>
      <PlanList boards={boards} shown={board ?? null} onShow={showPlan} />
      {board && <BoardView board={board} users={users} stale={failed} onOpen={showTask} />}
      {taskId !== null && <TaskDialog board={withTask ?? null} task={task} users={users} onClose={close} />}
    </div>
  );
}

function Unreachable() {
  return (
    <MessageBar intent="error">
      <MessageBarBody>De sandbox antwoordt niet. Planner opent zodra dat weer zo is.</MessageBarBody>
    </MessageBar>
  );
}
