import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StateLabel } from './shareFacts';

const useStyles = makeStyles({
  mark: {
    display: 'inline-block',
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
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

/** Where an action is, in a word or two. */
export function StateMark({ label }: { readonly label: StateLabel }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.mark, styles[label.tone])}>{label.text}</span>;
}
