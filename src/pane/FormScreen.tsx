import { makeStyles, tokens } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { ScreenTop } from './ScreenTop';

const useStyles = makeStyles({
  screen: {
    flexGrow: 1,
    minWidth: 0,
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    maxWidth: '40rem',
    overflowY: 'auto',
    '@media (max-height: 26rem)': { overflowY: 'visible' },
  },
});

interface FormScreenProps {
  readonly heading: string;
  /** Where the button above the heading leads. */
  readonly back: string;
  readonly done: () => void;
  readonly children: ReactNode;
}

/** A screen of fields and sentences, one under the other, in place of the minutes. */
export function FormScreen({ heading, back, done, children }: FormScreenProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <main className={styles.screen} aria-labelledby={id}>
      <ScreenTop id={id} back={back} done={done}>
        {heading}
      </ScreenTop>
      {children}
    </main>
  );
}
