import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useState } from 'react';
import { topicWords } from '../../language/words/topics';
import { lazyPart } from '../lazyPart';
import { useWords } from '../parts';
import { useTopics } from '../useTopics';

const TopicsForm = lazyPart(() => import('./TopicsForm'));

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  open: { alignSelf: 'flex-start' },
});

/** The table of topics behind one press, which says how many there are. */
export function TopicsSection() {
  const styles = useStyles();
  const words = useWords(topicWords);
  const [topics] = useTopics();
  const [open, setOpen] = useState(false);
  return (
    <section className={styles.section} aria-label={words.heading}>
      <h2 className={styles.heading}>{words.heading}</h2>
      {open ? (
        <Suspense fallback={null}>
          <TopicsForm />
        </Suspense>
      ) : (
        <Button className={styles.open} aria-expanded={false} onClick={() => setOpen(true)}>
          {words.open(topics.length)}
        </Button>
      )}
    </section>
  );
}
