import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../dutch/finding';
import { shortDay } from '../../language/dates';
import { actionWords } from '../../language/words/actions';
import { proposalWords } from '../../language/words/proposals';
import { groupHeading } from '../actions/actionGroups';
import { doubtSentence } from '../actions/doubtSentence';
import { useMeeting, useMinutes } from '../meeting';
import { useLanguage, useWords } from '../parts';

const useStyles = makeStyles({
  line: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  what: { fontWeight: tokens.fontWeightSemibold },
});

interface ExplanationProps {
  readonly finding: Finding;
  /** The words it rests on. */
  readonly words: readonly string[];
}

/** In one line: “neemt het voortouw om” · SZW · geen datum. */
export function Explanation({ finding, words: quoted }: ExplanationProps) {
  const styles = useStyles();
  const words = useWords(proposalWords);
  const actions = useWords(actionWords);
  const language = useLanguage();
  const { departments } = useMeeting();
  const date = useMinutes((minutes) => minutes.header.start);
  const { kind, certainty, action, isOwnerInferred } = finding;
  const who = action ? groupHeading(action.responsible, departments, actions, language) : [];
  const facts = [
    quoted.map((each) => `“${each}”`).join(' '),
    who.map(({ text }) => text).join(' ') + (isOwnerInferred ? ` (${words.inferred})` : ''),
    action && (action.deadline ? shortDay(action.deadline.date, date, language) : actions.noDate),
    action?.deadline ? doubtSentence(action.deadline, date, language) : '',
    certainty === 'possible' ? words.possible : '',
  ];
  return (
    <p className={styles.line}>
      <span className={styles.what}>{words[kind]}</span> · {facts.filter(Boolean).join(' · ')}
    </p>
  );
}
