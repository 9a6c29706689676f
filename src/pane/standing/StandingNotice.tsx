import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, useSyncExternalStore } from 'react';
import { meetingDay } from '../../language/dates';
import { standingWords } from '../../language/words/standing';
import { changesBetween } from '../../minutes/changes';
import { isAdopted, type Standing } from '../../minutes/standing';
import { useMeeting, useRestedMinutes } from '../meeting';
import { Notice } from '../Notice';
import { useLanguage, useWords } from '../parts';
import { useStanding } from './useStanding';
import { useToday } from '../useToday';

const useStyles = makeStyles({
  sure: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  question: { flexBasis: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

/** Above minutes that are adopted; nothing above others. */
export function StandingNotice() {
  const [standing, take] = useStanding();
  return isAdopted(standing) ? (
    <AdoptedNotice standing={standing} reopen={() => take({ kind: 'draft' })} />
  ) : null;
}

interface AdoptedNoticeProps {
  readonly standing: Extract<Standing, { kind: 'adopted' }>;
  readonly reopen: () => void;
}

/** Above adopted minutes: that they are final, what came in since, and the way to open them on purpose. */
function AdoptedNotice({ standing, reopen }: AdoptedNoticeProps) {
  const styles = useStyles();
  const words = useWords(standingWords);
  const language = useLanguage();
  const today = useToday();
  const { document } = useMeeting();
  const minutes = useRestedMinutes();
  const refusals = useSyncExternalStore(document.onRefusal, document.refusals);
  const [asking, setAsking] = useState(false);
  const since = changesBetween(standing.minutes, minutes).length;
  const text = [
    words.adoptedOn(meetingDay(standing.on, today, language), standing.meeting?.title ?? null),
    standing.amendment && words.amended(standing.amendment),
    refusals > 0 ? words.refused : words.final,
    since > 0 && words.changedSince(since),
  ];
  return (
    <>
      <Notice
        tone={refusals > 0 || since > 0 ? 'warning' : 'plain'}
        text={text.filter(Boolean).join(' ')}
        action={asking ? null : { label: words.reopen, run: () => setAsking(true) }}
      />
      {asking && (
        <div className={styles.sure}>
          <div className={styles.question}>{words.reopenSure}</div>
          <Button
            size="small"
            onClick={() => {
              reopen();
              setAsking(false);
            }}
          >
            {words.reopenNow}
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setAsking(false)}>
            {words.cancel}
          </Button>
        </div>
      )}
    </>
  );
}
