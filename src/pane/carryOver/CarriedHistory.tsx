import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { historyOf, type HistoryEntry } from '../../carryOver/history';
import { abbreviationOf } from '../../departments/abbreviationOf';
import { actionEventWords } from '../../language/words/actionEvents';
import { carryOverWords } from '../../language/words/carryOver';
import type { CarriedEntry } from '../../minutes/carriedAction';
import { dutchDay } from '../../minutes/dutchDay';
import { eventText } from '../eventText';
import { useWords } from '../parts';
import { dayText, decisionText, standText } from './carriedText';
import type { Series } from './useSeries';
import { useCarriedStyles } from './useCarriedStyles';
import { useTextSettings } from './useTextSettings';

const useStyles = makeStyles({
  history: { paddingLeft: tokens.spacingHorizontalL, paddingTop: tokens.spacingVerticalXXS },
});

interface CarriedHistoryProps {
  readonly shares: readonly CarriedEntry[];
  readonly series: Series;
}

/** The life of an action: where it was agreed, each meeting it came back in, and what happened in between. */
export function CarriedHistory({ shares, series }: CarriedHistoryProps) {
  const styles = useStyles();
  const looks = useCarriedStyles();
  const sentence = useHistorySentence();
  const meetings = [...series.earlier, series.here];
  const lines = shares.flatMap(({ action }) => historyOf(action, meetings).map(sentence));
  return (
    <ol className={mergeClasses(looks.small, styles.history)}>
      {[...new Set(lines)].map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
}

function useHistorySentence(): (entry: HistoryEntry) => string {
  const words = useWords(carryOverWords);
  const events = useWords(actionEventWords);
  const settings = useTextSettings();
  const name = (code: string) => abbreviationOf(code, settings.departments);
  const names = { day: (date: string | null) => dayText(date, settings), department: name };
  return (entry) => {
    switch (entry.kind) {
      case 'born':
        return words.bornIn(dayText(entry.meeting.date, settings), entry.meeting.title);
      case 'back': {
        const { meeting, action, decision } = entry;
        const what = decision
          ? `${decisionText(decision, settings)} (${words.byWhom(decision.by)})`
          : standText(action, settings);
        return `${words.backIn(dayText(meeting.date, settings), `${name(action.department)} ${what}`)}`;
      }
      case 'event': {
        const { at, by, what, department } = entry.event;
        const day = dayText(dutchDay(at), settings);
        return events.sentence(
          day,
          `${name(department)} ${eventText(what, events, names)}`,
          by === null ? events.inPlanner : by || events.nobody,
        );
      }
    }
  };
}
