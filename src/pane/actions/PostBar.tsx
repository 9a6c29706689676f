import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { actionWords } from '../../language/words/actions';
import { useWords } from '../parts';
import { ConfirmRoutes } from './ConfirmRoutes';
import { PostingReport } from './PostingReport';
import { postSummary } from './postSummary';
import type { Delivery } from './useDelivery';
import type { Posting } from './usePosting';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    maxHeight: '75%',
    overflowY: 'auto',
    '& > *': { flexShrink: 0 },
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  hint: {
    margin: 0,
    textAlign: 'center',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface PostBarProps {
  readonly delivery: Delivery;
  readonly posting: Posting;
}

/** The one button, what it is doing, and what came of it. */
export function PostBar({ delivery, posting }: PostBarProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const [confirming, setConfirming] = useState(false);
  const { actions, facts } = delivery;
  if (actions.length === 0) return null;
  const summary = postSummary(actions, facts);
  const post = () => void posting.start();
  const press = () => (summary.withoutRoute.length > 0 ? setConfirming(true) : post());
  const label =
    summary.actions > 0
      ? words.post(summary.actions, summary.departments.length)
      : summary.updates > 0
        ? words.updateTasks(summary.updates)
        : null;
  return (
    <footer className={styles.bar}>
      <PostingReport posting={posting} retry={press} />
      {posting.state.kind !== 'posting' && confirming && (
        <ConfirmRoutes
          departments={summary.withoutRoute}
          cancel={() => setConfirming(false)}
          confirmed={() => {
            setConfirming(false);
            post();
          }}
        />
      )}
      {posting.state.kind !== 'posting' && !confirming && label !== null && (
        <Button appearance="primary" onClick={press}>
          {label}
        </Button>
      )}
      <p className={styles.hint}>
        {label !== null ? words.once : summary.byMail > 0 ? words.onlyMail : words.allPosted}
      </p>
    </footer>
  );
}
