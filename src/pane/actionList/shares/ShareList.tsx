import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ActionRow } from '../../../actionList/rows';
import { shortDay } from '../../../language/dates';
import { actionListWords } from '../../../language/words/actionList';
import { actionShareWords } from '../../../language/words/actionShare';
import { useLanguage, useWords } from '../../parts';
import { useList } from '../listContext';
import { ShareLine } from './ShareLine';

const useStyles = makeStyles({
  from: {
    margin: `${tokens.spacingVerticalXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  shares: { margin: 0, padding: 0, listStyleType: 'none' },
});

/** Everything about one action: where it was agreed, and every department's share of it. */
export function ShareList({ row }: { readonly row: ActionRow }) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const sharing = useWords(actionShareWords);
  const language = useLanguage();
  const { today } = useList();
  const [editing, setEditing] = useState<string | null>(null);
  const { meeting, itemPath, itemTitle } = row.shares[0];
  const item = [itemPath && words.item(itemPath), itemTitle].filter(Boolean).join(' ');
  const agreed = sharing.agreed(meeting.title, shortDay(meeting.date, today, language));
  return (
    <>
      <p className={styles.from}>{[agreed, item].filter(Boolean).join(', ')}</p>
      <ul className={styles.shares}>
        {row.whole.map((share) => (
          <ShareLine
            key={share.key}
            share={share}
            editing={editing === share.key}
            edit={(open) => setEditing(open ? share.key : null)}
          />
        ))}
      </ul>
    </>
  );
}
