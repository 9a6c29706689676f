import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import type { ActionPoint } from '../../minutes/actionPoint';
import type { Minutes } from '../../minutes/minutes';
import type { PlacedAction } from '../../minutes/actionPoints';
import { useMeeting, useMinutes } from '../meeting';
import { useWords } from '../parts';
import { ActionFields } from './ActionFields';

const useStyles = makeStyles({
  editor: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalS,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
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
  const change = (part: Partial<ActionPoint>) =>
    document.changeLine(line.id, { action: { ...action, ...part } });
  const notAnAction = () => {
    document.changeLine(line.id, { kind: 'note', action: null, dismissed: true });
    done();
  };
  return (
    <div className={styles.editor}>
      <ActionFields action={action} ownWords={placed.title} change={change} />
      <div className={styles.buttons}>
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
