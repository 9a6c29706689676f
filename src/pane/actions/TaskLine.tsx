import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { shortDay } from '../../language/dates';
import { actionWords } from '../../language/words/actions';
import { settingsWords } from '../../language/words/settings';
import { ChipCell } from '../departments/ChipCell';
import { useMeeting, useMinutes } from '../meeting';
import { useLanguage, useWords } from '../parts';
import { useOpenTask } from '../useOpenTask';
import { RoutePicker } from '../settings/routes/RoutePicker';
import { useRoutes } from '../settings/routes/useRoutes';
import { routeLabel } from '../settings/routes/routeLabel';
import { PostAgain } from './posting/PostAgain';
import { StatusChip } from './StatusChip';
import type { TaskView } from './taskViews';
import { useLineStyles } from '../departments/useLineStyles';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  route: { flexGrow: 1, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

/** One department's task: where it goes, how it stands, and the way to it. */
export function TaskLine({ task }: { readonly task: TaskView }) {
  const styles = useStyles();
  const shared = useLineStyles();
  const words = useWords(actionWords);
  const settings = useWords(settingsWords);
  const language = useLanguage();
  const { departments } = useMeeting();
  const near = useMinutes((minutes) => minutes.header.start);
  const [routes] = useRoutes();
  const [choosing, setChoosing] = useState(false);
  const { taskId } = task;
  const label = abbreviationOf(task.department, departments);
  const open = useOpenTask();
  return (
    <li className={shared.line}>
      <div className={styles.facts}>
        <ChipCell look="brand" label={label} />
        <span className={styles.route}>
          {task.inEarlierPlan ? settings.earlierPlan : routeLabel(routes[task.department], settings)}
        </span>
        {task.movedTo && <span>{words.moved(shortDay(task.movedTo, near, language))}</span>}
        <StatusChip status={{ kind: 'one', status: task.status }} />
      </div>
      <div className={shared.buttons}>
        {taskId !== null && task.status === 'deleted' && <PostAgain taskId={taskId} department={label} />}
        {taskId !== null && task.status !== 'deleted' && (
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.openFor(label)}
            onClick={() => open(taskId)}
          >
            {words.open}
          </Button>
        )}
        {taskId === null && (
          <Button
            size="small"
            appearance="subtle"
            aria-expanded={choosing}
            aria-label={settings.changeFor(label)}
            onClick={() => setChoosing(!choosing)}
          >
            {settings.change}
          </Button>
        )}
      </div>
      {choosing && <RoutePicker department={task.department} />}
    </li>
  );
}
