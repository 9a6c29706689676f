import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { libraryWords } from '../../../language/words/library';
import { lazyPart } from '../../lazyPart';
import { useWords } from '../../parts';
import { useLibrary } from './useLibraries';

const LibraryForm = lazyPart(() => import('./LibraryForm'));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  now: { margin: 0, overflowWrap: 'anywhere' },
  open: { alignSelf: 'flex-start' },
});

/** Where new minutes are kept, and the way to choose another place; nothing is asked of the network before that. */
export function LibrarySection() {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const library = useLibrary();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      <p className={styles.now}>{library ? words.libraryNow(library.name) : words.ownNow}</p>
      {open ? (
        <Suspense fallback={null}>
          <LibraryForm done={() => setOpen(false)} />
        </Suspense>
      ) : (
        <Button className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
          {words.change}
        </Button>
      )}
    </section>
  );
}
