import { Button, Subtitle2, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss20Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { teamsWords } from './teamsWords';

interface SidePanelProps {
  /** Width of the app in it; the panel itself is a margin wider. */
  readonly width: number;
  readonly locale: string;
  readonly children: ReactNode;
  close(): void;
}

const MARGIN = 20;

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    padding: `0 ${MARGIN}px`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: `-1px 0 ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', alignItems: 'center', padding: '10px 0' },
  app: { flexGrow: 1, minHeight: 0 },
});

/** The panel beside the meeting in which an app is shown. */
export function SidePanel({ width, locale, children, close }: SidePanelProps) {
  const styles = useStyles();
  return (
    <aside className={styles.root} style={{ width: width + 2 * MARGIN }} aria-label="Notulist">
      <div className={styles.head}>
        <Subtitle2 as="h2">Notulist</Subtitle2>
        <Button
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={teamsWords(locale).close}
          onClick={close}
        />
      </div>
      <div className={styles.app}>{children}</div>
    </aside>
  );
}
