import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';

/** For a screen reader only. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

const useStyles = makeStyles({ unseen });

/** Words that are read out politely when they change, and not shown. */
export function Unseen({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.unseen} role="status">
      {children}
    </div>
  );
}
