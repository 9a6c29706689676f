import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { openingWords } from '../../language/words/opening';
import { useWords } from '../parts';
import { StartByHand } from './StartByHand';
import type { WhyNone } from './whyNone';
import type { OpeningActions } from './useOpening';
import { useSigningIn } from './useSigningIn';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalL,
    maxWidth: '28rem',
    overflowY: 'auto',
  },
  what: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  next: { margin: `${tokens.spacingVerticalM} 0 0`, color: tokens.colorNeutralForeground2 },
});

interface NoMeetingProps {
  readonly why: WhyNone;
  readonly actions: OpeningActions;
}

/** No meeting was found: why, and the ways on. */
export default function NoMeeting({ why, actions }: NoMeetingProps) {
  const styles = useStyles();
  const words = useWords(openingWords);
  const signingIn = useSigningIn(actions.retry);
  const [byHand, setByHand] = useState(false);
  const asks = why === 'signIn' || why === 'consent';
  return (
    <main className={styles.page}>
      <div role="status">
        <h1 className={styles.what}>{words.reason[why].what}</h1>
        <p className={styles.next}>{signingIn.failed ?? words.reason[why].next}</p>
      </div>
      {asks && (
        <Button appearance="primary" onClick={signingIn.ask}>
          {why === 'signIn' ? words.signIn : words.allow}
        </Button>
      )}
      {why !== 'elsewhere' && (
        <Button appearance={asks ? 'secondary' : 'primary'} onClick={actions.retry}>
          {words.retry}
        </Button>
      )}
      {byHand ? (
        <StartByHand start={actions.startByHand} />
      ) : (
        <Button onClick={() => setByHand(true)}>{words.byHand}</Button>
      )}
    </main>
  );
}
