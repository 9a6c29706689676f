import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import { useMinutes } from '../meeting';
import { useWords } from '../parts';
import type { ScreenName } from '../screenName';
import { countActions } from './countActions';
import { wordsAsButton } from '../wordsAsButton';

const useStyles = makeStyles({
  tabs: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalL },
  tab: {
    ...wordsAsButton,
    padding: `${tokens.spacingVerticalSNudge} 0 ${tokens.spacingVerticalS}`,
    color: tokens.colorNeutralForeground2,
    borderBottom: `${tokens.strokeWidthThick} solid transparent`,
    /* What is transparent is painted there. */
    '@media (forced-colors: active)': { borderBottomColor: 'Canvas' },
  },
  current: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    borderBottomColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderBottomColor: 'Highlight' },
  },
  count: {
    marginLeft: tokens.spacingHorizontalXS,
    paddingInline: tokens.spacingHorizontalSNudge,
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

interface TabsProps {
  readonly screen: ScreenName;
  readonly show: (screen: ScreenName) => void;
  readonly sideBySide: boolean;
}

/** The way between the screens. Side by side there is nothing to choose but the way back from settings. */
export function Tabs({ screen, show, sideBySide }: TabsProps) {
  const styles = useStyles();
  const words = useWords(headerWords);
  const count = useMinutes(countActions);
  const tab = (name: ScreenName, current: boolean, content: React.ReactNode) => (
    <button
      type="button"
      className={mergeClasses(styles.tab, current && styles.current)}
      aria-current={current ? 'page' : undefined}
      onClick={() => show(name)}
    >
      {content}
    </button>
  );
  const badge = count > 0 && (
    <span className={styles.count} aria-label={words.actionCount(count)}>
      {count}
    </span>
  );
  return (
    <nav className={styles.tabs} aria-label={words.tabs}>
      {tab('minutes', screen === 'minutes' || (sideBySide && screen === 'actions'), words.minutes)}
      {!sideBySide &&
        tab(
          'actions',
          screen === 'actions',
          <>
            {words.actions} {badge}
          </>,
        )}
      {tab('sending', screen === 'sending', words.sending)}
    </nav>
  );
}
