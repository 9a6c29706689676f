import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sendingWords } from '../../language/words/sending';
import { useWords } from '../parts';
import type { OutgoingMail } from './outgoingMail';
import { SendingReport } from './SendingReport';
import type { Sending } from './useSending';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalSNudge,
    padding: `${tokens.spacingVerticalMNudge} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (min-width: 56rem)': {
      flexDirection: 'row',
      flexWrap: 'wrap',
      columnGap: tokens.spacingHorizontalS,
      '& > :not(button)': { flexBasis: '100%' },
    },
  },
  nobody: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface SendBarProps {
  readonly outgoing: OutgoingMail;
  readonly sending: Sending;
  /** A message is being written beside the pane. */
  readonly intoMessage: boolean;
}

type Press = 'makeDraft' | 'send' | 'insert';

/** Draft first: sending asks once more, and names how many it goes to. */
export function SendBar({ outgoing, sending, intoMessage }: SendBarProps) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const [confirming, setConfirming] = useState(false);
  const [pressed, setPressed] = useState<Press>('makeDraft');
  const count = outgoing.to.length + outgoing.cc.length;
  const working = sending.state.kind === 'working';
  const press = (what: Press) => {
    setConfirming(false);
    setPressed(what);
    void sending[what]();
  };
  return (
    <footer className={styles.bar}>
      <SendingReport state={sending.state} retry={() => press(pressed)} />
      {count === 0 && <p className={styles.nobody}>{words.nobody}</p>}
      {intoMessage && (
        <Button appearance="primary" disabled={working} onClick={() => press('insert')}>
          {words.insert}
        </Button>
      )}
      <Button
        appearance={intoMessage ? 'secondary' : 'primary'}
        disabled={working || count === 0}
        onClick={() => press('makeDraft')}
      >
        {words.makeDraft}
      </Button>
      {confirming ? (
        <>
          <Button disabled={working} onClick={() => press('send')}>
            {words.sendTo(count)}
          </Button>
          <Button appearance="subtle" onClick={() => setConfirming(false)}>
            {words.cancel}
          </Button>
        </>
      ) : (
        <Button disabled={working || count === 0} onClick={() => setConfirming(true)}>
          {words.send}
        </Button>
      )}
    </footer>
  );
}
