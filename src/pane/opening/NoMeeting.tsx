import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { openingWords } from '../../language/words/opening';
import { readingWords } from '../../language/words/reading';
import { lazyPart } from '../lazyPart';
import { Notice } from '../Notice';
import { useParts, useWords } from '../parts';
import { RecentMeetings } from './RecentMeetings';
import { Skeleton } from './Skeleton';
import { StartByHand } from './StartByHand';
import type { WhyNone } from './whyNone';
import type { OpeningActions } from './useOpening';
import { useSigningIn } from './useSigningIn';

const ReadingScreen = lazyPart(() => import('../reading/ReadingScreen'));

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
  const reading = useWords(readingWords);
  const { host } = useParts();
  const [way, setWay] = useState<'byHand' | 'document' | 'message' | null>(null);
  const [failed, setFailed] = useState(false);
  const begin = (beginning: Promise<void>) => {
    setFailed(false);
    beginning.catch(() => setFailed(true));
  };
  const failure = failed && <Notice tone="warning" text={reading.apartFailed} action={null} />;
  const offersMessage = why === 'message' && host.surface === 'messageRead';
  if (way === 'document' || way === 'message') {
    return (
      <Suspense fallback={<Skeleton />}>
        {failure}
        <ReadingScreen
          into="new"
          calendar={[]}
          begin={way === 'message' ? 'message' : null}
          accept={(draft) => begin(actions.startFromDocument(draft))}
          acceptApart={null}
          done={() => setWay(null)}
        />
      </Suspense>
    );
  }
  const asks = why === 'signIn' || why === 'consent';
  return (
    <main className={styles.page}>
      <div role="status">
        <h1 className={styles.what}>{words.reason[why].what}</h1>
        <p className={styles.next}>{signingIn.failed ?? words.reason[why].next}</p>
      </div>
      {why === 'message' && host.surface === 'messageCompose' && <RecentMeetings choose={actions.choose} />}
      {asks && (
        <Button appearance="primary" onClick={signingIn.ask}>
          {why === 'signIn' ? words.signIn : words.allow}
        </Button>
      )}
      {offersMessage && (
        <Button appearance="primary" onClick={() => setWay('message')}>
          {reading.message}
        </Button>
      )}
      {why !== 'elsewhere' && (
        <Button appearance={asks || why === 'message' ? 'secondary' : 'primary'} onClick={actions.retry}>
          {words.retry}
        </Button>
      )}
      <Button onClick={() => setWay('document')}>{reading.menu}</Button>
      {way === 'byHand' ? (
        <>
          {failure}
          <StartByHand start={(title) => begin(actions.startByHand(title))} />
        </>
      ) : (
        <Button onClick={() => setWay('byHand')}>{words.byHand}</Button>
      )}
    </main>
  );
}
