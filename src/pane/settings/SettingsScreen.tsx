import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { settingsWords } from '../../language/words/settings';
import { DepartmentPicker } from '../departments/DepartmentPicker';
import { useMinutes } from '../meeting';
import { useWords } from '../parts';
import { FormScreen } from '../FormScreen';
import { HouseStyleSection } from './houseStyle/HouseStyleSection';
import { LibrarySection } from './library/LibrarySection';
import { NewDepartment } from './NewDepartment';
import { RoutesForm } from './routes/RoutesForm';
import { SuggestionsNotice } from './routes/SuggestionsNotice';
import { settingsDepartments } from './routes/settingsDepartments';
import { unconfirmed } from './routes/proposedRoutes';
import { TopicsSection } from './topics/TopicsSection';
import { useRoutes } from './routes/useRoutes';
import { useSuggestions } from './routes/useSuggestions';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Where each department's tasks go, with suggestions filled in: one press confirms them all. */
export default function SettingsScreen({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const words = useWords(settingsWords);
  const attendees = useMinutes((minutes) => minutes.attendees);
  const [routes] = useRoutes();
  const [added, setAdded] = useState<readonly string[]>([]);
  const [state, retry] = useSuggestions();
  const departments = settingsDepartments(attendees, [...Object.keys(routes), ...added]);
  const open = unconfirmed(departments, routes).length;
  return (
    <FormScreen heading={words.routes} back={words.done} done={done}>
      <p className={styles.hint}>{words.routesHint}</p>
      <SuggestionsNotice state={state} retry={retry} />
      {state.kind === 'ready' && (
        <RoutesForm
          departments={departments}
          suggestions={state.value}
          confirmLabel={open > 0 ? words.confirmAll(open) : words.save}
          confirmed={() => setAdded([])}
        />
      )}
      <DepartmentPicker
        label={words.add}
        department={null}
        hint=""
        choose={(code) => code !== null && setAdded([...added, code])}
      />
      <NewDepartment added={(code) => setAdded([...added, code])} />
      <TopicsSection />
      <LibrarySection />
      <HouseStyleSection />
    </FormScreen>
  );
}
