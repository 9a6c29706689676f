import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { headerWords } from '../../language/words/header';
import type { OpenMinutes } from '../../workspace/workspace';
import { useWords } from '../parts';
import { Unseen } from '../Unseen';
import { savedLabel, savedTone } from './savedLabel';
import { useCalmState } from './useCalmState';
import { useSteadyTrouble } from './useSteadyTrouble';

const useStyles = makeStyles({
  mark: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: 'right',
    /* In a narrow pane a long sentence takes two lines beside the title, never one of its own above the text. */
    '@container pane (max-width: 22rem)': { maxWidth: '6.75rem' },
  },
  saved: { color: tokens.colorStatusSuccessForeground1 },
  busy: { color: tokens.colorNeutralForeground2 },
  trouble: { color: tokens.colorStatusWarningForeground3 },
});

const signs = { saved: '✓ ', busy: '', trouble: '! ' } as const;

/** Where the last keystroke is. Read out only when it gets into trouble or out of it: never at each save. */
export function SavedMark({ minutes }: { readonly minutes: OpenMinutes }) {
  const styles = useStyles();
  const words = useWords(headerWords);
  const state = useCalmState(minutes);
  const tone = savedTone(state);
  const label = savedLabel(state, words);
  const announced = useSteadyTrouble(tone, label);
  return (
    <>
      <span className={mergeClasses(styles.mark, styles[tone])} data-saved={tone}>
        <span aria-hidden="true">{signs[tone]}</span>
        {label}
      </span>
      <Unseen>{announced}</Unseen>
    </>
  );
}
