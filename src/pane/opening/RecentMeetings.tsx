import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { instantOf, type EventSummary } from '../../graph/events';
import { meetingDay, timeOfDay } from '../../language/dates';
import { openingWords } from '../../language/words/opening';
import { Notice } from '../Notice';
import { useLanguage, useParts, useWords } from '../parts';
import { useSigningIn } from './useSigningIn';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '18rem', overflowY: 'auto' },
  meeting: {
    width: '100%',
    display: 'block',
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  when: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

type Recent =
  | { readonly kind: 'looking' }
  | { readonly kind: 'found'; readonly events: readonly EventSummary[] }
  | { readonly kind: 'failed' };

/** Where the message belongs to no meeting: those of the last weeks, to choose from. */
export function RecentMeetings({ choose }: { readonly choose: (eventId: string) => void }) {
  const styles = useStyles();
  const words = useWords(openingWords);
  const language = useLanguage();
  const { workspace } = useParts();
  const [recent, setRecent] = useState<Recent>({ kind: 'looking' });
  const [attempt, setAttempt] = useState(0);
  const signingIn = useSigningIn(() => setAttempt(attempt + 1));
  useEffect(() => {
    let current = true;
    workspace
      .recentMeetings(new Date())
      .then((events): Recent => ({ kind: 'found', events }))
      .catch((): Recent => ({ kind: 'failed' }))
      .then((next) => current && setRecent(next));
    return () => {
      current = false;
    };
  }, [workspace, attempt]);
  if (recent.kind === 'looking') return <Spinner size="tiny" label={words.looking} />;
  if (recent.kind === 'failed') {
    const action = { label: words.retry, run: signingIn.ask };
    return <Notice tone="warning" text={signingIn.failed ?? words.notRecent} action={action} />;
  }
  if (recent.events.length === 0) return <Notice tone="plain" text={words.noRecent} action={null} />;
  return (
    <section className={styles.section} aria-label={words.recent}>
      <h2 className={styles.heading}>{words.choose}</h2>
      <ul className={styles.list}>
        {recent.events.map(({ id, subject, start }) => {
          const instant = instantOf(start).toISOString();
          return (
            <li key={id}>
              <Button className={styles.meeting} appearance="subtle" onClick={() => choose(id)}>
                {subject || words.untitled}
                <span className={styles.when}>
                  {meetingDay(instant, language)} {timeOfDay(instant, language)}
                </span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
