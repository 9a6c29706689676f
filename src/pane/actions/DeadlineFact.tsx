import { makeStyles, tokens } from '@fluentui/react-components';
import { shortDay } from '../../language/dates';
import { actionWords } from '../../language/words/actions';
import type { Deadline } from '../../minutes/actionPoint';
import { useLanguage, useWords } from '../parts';
import { doubtSentence } from './doubtSentence';

const useStyles = makeStyles({
  doubt: { flexBasis: '100%', color: tokens.colorStatusWarningForeground1 },
});

interface DeadlineFactProps {
  readonly deadline: Deadline | null;
  /** ISO date of the meeting. */
  readonly date: string;
}

/** The day by which something is due, with a warning on a line of its own when its words contradict themselves. */
export function DeadlineFact({ deadline, date }: DeadlineFactProps) {
  const styles = useStyles();
  const words = useWords(actionWords);
  const language = useLanguage();
  if (!deadline) return <span>{words.noDate}</span>;
  const doubt = doubtSentence(deadline, date, language);
  return (
    <>
      <span>{shortDay(deadline.date, date, language)}</span>
      {doubt && <span className={styles.doubt}>⚠ {doubt}</span>}
    </>
  );
}
