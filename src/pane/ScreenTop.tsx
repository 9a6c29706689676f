import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';

const useStyles = makeStyles({
  back: { alignSelf: 'flex-start', flexShrink: 0 },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    outlineStyle: 'none',
  },
});

interface ScreenTopProps {
  /** Of the heading, which names the screen. */
  readonly id: string;
  /** Where the button leads. */
  readonly back: string;
  readonly done: () => void;
  /** h1 where nothing stands above the screen. */
  readonly level?: 'h1' | 'h2';
  readonly children: ReactNode;
}

/**
 * The way back from a screen, and its heading. The keyboard begins there: what was pressed to come here is gone or elsewhere, and a screen
 * reader says where one is.
 */
export function ScreenTop({ id, back, done, level: Heading = 'h2', children }: ScreenTopProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      <Button className={styles.back} size="small" onClick={done}>
        ← {back}
      </Button>
      <Heading id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {children}
      </Heading>
    </>
  );
}
