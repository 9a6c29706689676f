import { Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `-1px 0 ${tokens.colorNeutralStroke2}`,
  },
  head: { padding: '10px 12px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  app: { flexGrow: 1, minHeight: 0 },
});

/** The pane at the right of an item; `width` is exactly the add-in's. */
export function TaskPane({ width, children }: { width: number; children: ReactNode }) {
  const styles = useStyles();
  return (
    <aside className={styles.root} style={{ width }} aria-label="Notulist">
      <Subtitle2 as="h2" className={styles.head} style={{ margin: 0 }}>
        Notulist
      </Subtitle2>
      <div className={styles.app}>{children}</div>
    </aside>
  );
}
