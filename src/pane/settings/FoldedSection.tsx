import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: { alignSelf: 'flex-start' },
});

interface FoldedSectionProps {
  readonly heading: string;
  /** On the button that opens it. */
  readonly open: string;
  /** Drawn, and its code fetched, only once opened. */
  readonly children: ReactNode;
}

/** A part of the settings behind one press: filled in once, and seldom seen again. */
export function FoldedSection({ heading, open, children }: FoldedSectionProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 className={styles.heading}>{heading}</h2>
      {isOpen ? (
        <Suspense fallback={null}>{children}</Suspense>
      ) : (
        <Button className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
          {open}
        </Button>
      )}
    </section>
  );
}
