import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useCallback } from 'react';
import { instantOf } from '../../graph/events';
import { dayAndTime } from '../../language/dates';
import { openingWords } from '../../language/words/opening';
import { FailureNotice } from '../FailureNotice';
import { Notice } from '../Notice';
import { useLanguage, useParts, useWords } from '../parts';
import { useLoaded } from '../useLoaded';
import { useToday } from '../useToday';

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

/** Where the message belongs to no meeting: those of the last weeks, to choose from. */
export function RecentMeetings({ choose }: { readonly choose: (eventId: string) => void }) {
  const styles = useStyles();
  const words = useWords(openingWords);
  const language = useLanguage();
  const today = useToday();
  const { workspace } = useParts();
  const load = useCallback(() => workspace.recentMeetings(new Date()), [workspace]);
  const [recent, retry] = useLoaded(load);
  if (recent.kind === 'loading') return <Spinner size="tiny" label={words.looking} />;
  if (recent.kind === 'failed')
    return <FailureNotice failure={recent.failure} text={words.notRecent} retry={retry} />;
  if (recent.value.length === 0) return <Notice tone="plain" text={words.noRecent} action={null} />;
  return (
    <section className={styles.section} aria-label={words.recent}>
      <h2 className={styles.heading}>{words.choose}</h2>
      <ul className={styles.list}>
        {recent.value.map(({ id, subject, start }) => {
          const instant = instantOf(start).toISOString();
          return (
            <li key={id}>
              <Button className={styles.meeting} appearance="subtle" onClick={() => choose(id)}>
                {subject || words.untitled}
                <span className={styles.when}>{dayAndTime(instant, today, language)}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
