import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useRef, useState, type FunctionComponent } from 'react';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
  now: { margin: 0, overflowWrap: 'anywhere' },
  open: { alignSelf: 'flex-start' },
});

interface FoldedSectionProps {
  readonly heading: string;
  /** What holds now, in a sentence. */
  readonly now?: string;
  /** On the button that opens it. */
  readonly open: string;
  /** Drawn, and its code fetched, only once opened. */
  readonly form: FunctionComponent<{ readonly done: () => void }>;
}

/** A part of the settings behind one press: filled in once, and seldom seen again. */
export function FoldedSection({ heading, now, open, form: Form }: FoldedSectionProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  // What was pressed goes away with the fold: from the heading the keyboard goes on where it was.
  const fold = (next: boolean) => {
    setOpen(next);
    top.current?.focus();
  };
  return (
    <section className={styles.section} aria-label={heading}>
      <h2 ref={top} tabIndex={-1} className={styles.heading}>
        {heading}
      </h2>
      {now && <p className={styles.now}>{now}</p>}
      {isOpen ? (
        <Suspense fallback={null}>
          <Form done={() => fold(false)} />
        </Suspense>
      ) : (
        <Button className={styles.open} aria-expanded={false} onClick={() => fold(true)}>
          {open}
        </Button>
      )}
    </section>
  );
}
