import { makeStyles, tokens } from '@fluentui/react-components';
import { openingWords } from '../language/words/opening';
import { useWords } from './parts';

const useStyles = makeStyles({
  loading: {
    margin: 0,
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground2,
    // What comes at once is not announced: words that flash are worse than none.
    animationName: { from: { visibility: 'hidden' }, to: { visibility: 'hidden' } },
    animationDuration: '400ms',
  },
});

/** In the place of a screen whose code takes long to come. */
export function Loading() {
  const styles = useStyles();
  const words = useWords(openingWords);
  return (
    <p className={styles.loading} role="status">
      {words.loadingPart}
    </p>
  );
}
