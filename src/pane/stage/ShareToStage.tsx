import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SlideMultipleArrowRight20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import { stageWords } from '../../language/words/stage';
import { Notice } from '../Notice';
import { useParts, useWords } from '../parts';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', marginBottom: tokens.spacingVerticalS },
});

/** Shows the actions on the meeting's stage, where the host has one. */
export function ShareToStage() {
  const styles = useStyles();
  const words = useWords(stageWords);
  const { host } = useParts();
  const [state, setState] = useState<'none' | 'sharing' | 'failed'>('none');
  const { shareToStage } = host;
  if (!shareToStage) return null;
  const share = (): void => {
    setState('sharing');
    shareToStage().then(
      () => setState('none'),
      () => setState('failed'),
    );
  };
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        icon={<SlideMultipleArrowRight20Regular />}
        disabled={state === 'sharing'}
        onClick={share}
      >
        {words.share}
      </Button>
      {state === 'failed' && <Notice tone="warning" text={words.notShared} action={null} />}
    </>
  );
}
