import { makeStyles, tokens } from '@fluentui/react-components';
import type { ListedAction } from '../../../actionList/listedAction';
import { abbreviationOf } from '../../../departments/abbreviationOf';
import { shortDay } from '../../../language/dates';
import { actionEventWords } from '../../../language/words/actionEvents';
import { actionListWords } from '../../../language/words/actionList';
import { dutchDay } from '../../../minutes/dutchDay';
import { eventText } from '../../eventText';
import { useLanguage, useWords } from '../../parts';
import { useList } from '../listContext';

const useStyles = makeStyles({
  history: {
    margin: 0,
    padding: `0 0 0 ${tokens.spacingHorizontalL}`,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
});

/** What happened to a share since it was agreed: what, when, and who did it. */
export function ShareHistory({ share }: { readonly share: ListedAction }) {
  const styles = useStyles();
  const words = useWords(actionListWords);
  const events = useWords(actionEventWords);
  const language = useLanguage();
  const { departments, today } = useList();
  if (share.history.length === 0) return null;
  const day = (date: string | null) => (date === null ? words.noDate : shortDay(date, today, language));
  const names = { day, department: (code: string) => abbreviationOf(code, departments) };
  return (
    <ol className={styles.history}>
      {share.history.map(({ id, at, by, what }) => (
        <li key={id}>
          {events.sentence(
            day(dutchDay(at)),
            eventText(what, events, names),
            by === null ? events.inPlanner : by || events.nobody,
          )}
        </li>
      ))}
    </ol>
  );
}
