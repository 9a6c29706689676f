import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { readingWords } from '../../language/words/reading';
import { useWords } from '../parts';
import type { PreviewItem } from './preview';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { display: 'flex', alignItems: 'baseline', columnGap: tokens.spacingHorizontalSNudge },
  sub: { paddingLeft: tokens.spacingHorizontalL },
  label: { flexShrink: 0, minWidth: '1rem', color: tokens.colorNeutralForeground2 },
  title: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    flexShrink: 0,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
});

/** The items with how many lines stand under each. */
export const PreviewAgenda = memo(function PreviewAgenda({
  items,
}: {
  readonly items: readonly PreviewItem[];
}) {
  const styles = useStyles();
  const words = useWords(readingWords);
  return (
    <ul className={styles.list}>
      {items.map(({ item, label, lines }) => (
        <li key={item.id} className={mergeClasses(styles.item, label.isSubItem && styles.sub)}>
          <span className={styles.label}>{label.label || '+'}</span>
          <span className={styles.title}>{item.title}</span>
          {lines > 0 && <span className={styles.count}>{words.lines(lines)}</span>}
        </li>
      ))}
    </ul>
  );
});
