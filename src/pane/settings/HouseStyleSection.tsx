import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { houseStyleWords } from '../../language/words/houseStyle';
import { lazyPart } from '../lazyPart';
import { useWords } from '../parts';

const HouseStyleForm = lazyPart(() => import('./HouseStyleForm'));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: { alignSelf: 'flex-start' },
});

/** The house style behind one press: filled in once, and seldom seen again. */
export function HouseStyleSection() {
  const styles = useStyles();
  const words = useWords(houseStyleWords);
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {open ? (
        <Suspense fallback={null}>
          <HouseStyleForm />
        </Suspense>
      ) : (
        <Button className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
          {words.open}
        </Button>
      )}
    </section>
  );
}
