import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { actionWords } from '../../language/words/actions';
import { useWords } from '../parts';
import { actionStatusLabel, actionStatusTone } from './actionStatusLabel';
import type { ActionStatus } from './taskViews';

const useStyles = makeStyles({
  chip: {
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2, backgroundColor: tokens.colorNeutralBackground3 },
  brand: { color: tokens.colorBrandForeground2, backgroundColor: tokens.colorBrandBackground2 },
  good: {
    color: tokens.colorStatusSuccessForeground1,
    backgroundColor: tokens.colorStatusSuccessBackground1,
  },
  warning: {
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
});

/** Where an action or a task is, in a word or two. */
export function StatusChip({ status }: { readonly status: ActionStatus }) {
  const styles = useStyles();
  const words = useWords(actionWords);
  return (
    <span className={mergeClasses(styles.chip, styles[actionStatusTone(status)])}>
      {actionStatusLabel(status, words)}
    </span>
  );
}
