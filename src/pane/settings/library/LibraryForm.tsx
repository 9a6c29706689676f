import { Button, Field, Select, Spinner, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { GraphFailure } from '../../../graph/graph';
import { libraryWords } from '../../../language/words/library';
import { graphFailure } from '../../graphFailure';
import { useParts, useWords } from '../../parts';
import { LibraryNotice } from './LibraryNotice';
import { useLibraries, useLibrary } from './useLibraries';

const useStyles = makeStyles({
  select: { minWidth: 0 },
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

type Choosing = 'open' | 'busy' | GraphFailure;

/** One's own OneDrive, or the library of a team; chosen only when something can be written there. */
export default function LibraryForm({ done }: { readonly done: () => void }) {
  const styles = useStyles();
  const words = useWords(libraryWords);
  const { workspace } = useParts();
  const present = useLibrary();
  const [state, retry] = useLibraries();
  const [drive, setDrive] = useState(present?.drive ?? '');
  const [choosing, setChoosing] = useState<Choosing>('open');
  if (state.kind === 'loading') return <Spinner size="tiny" label={words.loading} />;
  if (state.kind === 'failed')
    return <LibraryNotice what={words.unread} failure={state.failure} retry={retry} />;
  const libraries = state.value;
  const library = libraries.find((one) => one.drive === drive) ?? null;
  const choose = (): void => {
    setChoosing('busy');
    workspace.chooseLibrary(library).then(done, (error: unknown) => setChoosing(graphFailure(error)));
  };
  return (
    <div className={styles.form}>
      <Field label={words.label} hint={libraries.length === 0 ? words.none : words.hint}>
        <Select
          className={styles.select}
          value={drive}
          onChange={(_event, { value }) => {
            setDrive(value);
            setChoosing('open');
          }}
        >
          <option value="">{words.own}</option>
          {libraries.map((one) => (
            <option key={one.drive} value={one.drive}>
              {one.name}
            </option>
          ))}
        </Select>
      </Field>
      {choosing === 'busy' && <Spinner size="tiny" label={words.saving} />}
      {choosing !== 'busy' && choosing !== 'open' && (
        <LibraryNotice what={words.refused(library?.name ?? words.own)} failure={choosing} retry={choose} />
      )}
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={choosing === 'busy'} onClick={choose}>
          {words.save}
        </Button>
        <Button onClick={done}>{words.cancel}</Button>
      </div>
    </div>
  );
}
