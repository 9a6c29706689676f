import { makeStyles, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import { useWords } from '../parts';
import { actionStatusLabel } from './actionStatusLabel';
import { StatusChip } from './StatusChip';
import type { ActionStatus } from './taskViews';
import { wordsAsButton } from '../wordsAsButton';

const useStyles = makeStyles({
  toggle: {
    ...wordsAsButton,
    display: 'inline-flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: '24px',
  },
});

interface StatusToggleProps {
  readonly status: ActionStatus;
  readonly open: boolean;
  readonly toggle: () => void;
}

/** How an action stands; pressed, how it stands at each department. */
export function StatusToggle({ status, open, toggle }: StatusToggleProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  return (
    <button
      type="button"
      className={styles.toggle}
      aria-expanded={open}
      aria-label={`${actionStatusLabel(status, words)}, ${words.perDepartment}`}
      title={words.perDepartment}
      onClick={toggle}
    >
      <StatusChip status={status} />
      <span aria-hidden="true">{open ? '▾' : '▸'}</span>
    </button>
  );
}
