import { makeStyles, tokens } from '@fluentui/react-components';
import { markedRuns } from '../../proposals/markedRuns';

const useStyles = makeStyles({
  text: { overflowWrap: 'anywhere' },
  mark: {
    color: 'inherit',
    backgroundColor: 'transparent',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorBrandStroke1,
    textDecorationThickness: '1.5px',
    textUnderlineOffset: '3px',
    // Where the user forces colours a mark has letters for a ground of its own, and it has no ground here.
    '@media (forced-colors: active)': { color: 'CanvasText' },
  },
});

interface EvidenceProps {
  readonly text: string;
  readonly words: readonly string[];
}

/** A line with the words underlined that a proposal rests on. */
export function Evidence({ text, words }: EvidenceProps) {
  const styles = useStyles();
  return (
    <div className={styles.text}>
      {markedRuns(text, words).map(({ at, run, isMarked }) =>
        isMarked ? (
          <mark key={at} className={styles.mark}>
            {run}
          </mark>
        ) : (
          <span key={at}>{run}</span>
        ),
      )}
    </div>
  );
}
