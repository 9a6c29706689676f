import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ListedAction } from '../../../actionList/listedAction';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { shortDay } from '../../../language/dates';
import { actionListWords } from '../../../language/words/actionList';
import { actionShareWords } from '../../../language/words/actionShare';
import { Chip } from '../../departments/Chip';
import { NamedButton } from '../../NamedButton';
import { useLanguage, useWords } from '../../parts';
import { useOpenTask } from '../../useOpenTask';
import { Unseen } from '../../Unseen';
import { useList } from '../listContext';
import { ShareEditor } from './ShareEditor';
import { shareState } from '../rows/shareFacts';
import { ShareHistory } from './ShareHistory';
import { ShareTrouble } from './ShareTrouble';
import { StateMark } from '../rows/StateMark';
import { useAssignees } from './useAssignees';
import { useChange } from './useChange';
import { useLineStyles } from '../../departments/useLineStyles';

const useStyles = makeStyles({
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  assigned: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
});

interface ShareLineProps {
  readonly share: ListedAction;
  /** Opened to be changed. */
  readonly editing: boolean;
  readonly edit: (editing: boolean) => void;
}

/** One department's share: how it stands, what became of it, and what can be done with it from here. */
export function ShareLine({ share, editing, edit }: ShareLineProps) {
  const styles = useStyles();
  const shared = useLineStyles();
  const words = useWords(actionListWords);
  const doing = useWords(actionShareWords);
  const language = useLanguage();
  const open = useOpenTask();
  const { departments, today } = useList();
  const changing = useChange(share);
  const assignees = useAssignees(share.assigned);
  const [pressed, setPressed] = useState(false);
  const { working, trouble, run } = changing;
  const { taskId } = share;
  const label = abbreviationOf(share.department, departments);
  const isDone = share.state === 'done';
  const toggleDone = (): void => {
    setPressed(true);
    void run({ kind: isDone ? 'open' : 'done' });
  };
  const verb = isDone ? doing.reopen : doing.done;
  const canBeDone = share.state !== 'gone';
  return (
    <li className={shared.line}>
      <div className={styles.facts}>
        <Chip look="brand" label={label} name={departments.byCode(share.department)?.name} />
        <span>{share.due ? shortDay(share.due, today, language) : words.noDate}</span>
        <StateMark label={shareState(share, today, words)} />
        {assignees && <span className={styles.assigned}>{assignees}</span>}
      </div>
      <div className={shared.buttons}>
        {canBeDone && (
          <NamedButton label={verb} about={label} appearance="subtle" disabled={working} press={toggleDone} />
        )}
        <NamedButton
          label={doing.edit}
          about={label}
          appearance="subtle"
          aria-expanded={editing}
          press={() => edit(!editing)}
        />
        {taskId !== null && share.state !== 'gone' && (
          <NamedButton label={doing.openTask} about={label} appearance="subtle" press={() => open(taskId)} />
        )}
      </div>
      <Unseen>{working ? doing.working : pressed && trouble === null ? doing.changed : null}</Unseen>
      {trouble !== null && <ShareTrouble changing={changing} trouble={trouble} />}
      {editing && <ShareEditor share={share} changing={changing} done={() => edit(false)} />}
      <ShareHistory share={share} />
    </li>
  );
}
