import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useState } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
});

const words = {
  ready: 'Zet taken, berichten, bestanden en toestemmingen terug zoals ze bij het starten waren.',
  done: 'Alles staat weer zoals bij het starten.',
  refused: 'Dat is niet gelukt: de sandbox antwoordt niet.',
};

async function reset(): Promise<'done' | 'refused'> {
  try {
    const answer = await fetch('/admin/reset', { method: 'POST' });
    return answer.ok ? 'done' : 'refused';
  } catch {
    return 'refused';
  }
}

/** Puts the tenant back to its first state. */
export function StartAgain() {
  const styles = useStyles();
  const [state, setState] = useState<keyof typeof words>('ready');
  return (
    <div className={styles.row}>
      <Button onClick={() => void reset().then(setState)}>Tenant terugzetten</Button>
      <Text role="status">{words[state]}</Text>
    </div>
  );
}
