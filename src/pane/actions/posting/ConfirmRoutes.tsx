import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { settingsWords } from '../../../language/words/settings';
import { useWords } from '../../parts';
import { RoutesForm } from '../../settings/routes/RoutesForm';
import { SuggestionsNotice } from '../../settings/routes/SuggestionsNotice';
import { useSuggestions } from '../../settings/routes/useSuggestions';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ConfirmRoutesProps {
  readonly departments: readonly string[];
  readonly confirmed: () => void;
  readonly cancel: () => void;
}

/** Before the first posting: where the tasks of departments that were never posted to go. Asked once. */
export function ConfirmRoutes({ departments, confirmed, cancel }: ConfirmRoutesProps) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const [state, retry] = useSuggestions();
  return (
    <>
      <h2 className={styles.heading}>{words.routes}</h2>
      <p className={styles.hint}>{words.routesHint}</p>
      <SuggestionsNotice state={state} retry={retry} />
      {state.kind === 'ready' && (
        <RoutesForm
          departments={departments}
          suggestions={state.value}
          confirmLabel={words.confirmAndPost}
          confirmed={confirmed}
        />
      )}
      <Button onClick={cancel}>{words.cancel}</Button>
    </>
  );
}
