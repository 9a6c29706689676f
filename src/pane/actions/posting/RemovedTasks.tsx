import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { ledgerKey } from '../../../delivery/ledger';
import type { PostedEntry } from '../../../delivery/deliveryPlan';
import { actionWords } from '../../../language/words/actions';
import { Chip } from '../../departments/Chip';
import { useMeeting } from '../../meeting';
import { Notice } from '../../Notice';
import { useWords } from '../../parts';
import { usePostingContext } from './usePostingContext';

const useStyles = makeStyles({
  heading: {
    margin: `${tokens.spacingVerticalL} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  title: { flexGrow: 1, flexBasis: '8rem', overflowWrap: 'anywhere' },
});

/** Tasks whose action was taken out of the minutes: each can be closed, none is closed unasked. */
export function RemovedTasks({ entries }: { readonly entries: readonly PostedEntry[] }) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const { departments } = useMeeting();
  const context = usePostingContext();
  const [failed, setFailed] = useState(false);
  if (entries.length === 0) return null;
  const close = async (entry: PostedEntry) => {
    const { closeTask } = await import('../../../posting/closeTask');
    await closeTask(context(), entry);
  };
  return (
    <section>
      <h2 className={styles.heading}>{words.removedHeading}</h2>
      <p className={styles.hint}>{words.removedHint}</p>
      {failed && <Notice tone="warning" text={words.closeFailed} action={null} />}
      <ul className={styles.list}>
        {entries.map((entry) => {
          const label = abbreviationOf(entry.department, departments);
          const title = entry.written?.title ?? '';
          return (
            <li key={`${ledgerKey(entry.lineId, entry.department)}${entry.taskId}`} className={styles.row}>
              <Chip look="plain" label={label} />
              <span className={styles.title}>{title}</span>
              <Button
                size="small"
                aria-label={words.closeFor(title, label)}
                onClick={() => {
                  setFailed(false);
                  close(entry).catch(() => setFailed(true));
                }}
              >
                {words.close}
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
