import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { newDepartmentWords } from '../../language/words/newDepartment';
import { useMeeting } from '../meeting';
import { useParts, useWords } from '../parts';
import { newDepartmentOf, type DepartmentFields } from './newDepartmentOf';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  add: { alignSelf: 'flex-start' },
});

const nothing: DepartmentFields = { abbreviation: '', name: '', mailDomain: '' };

/** A department of the workspace's own, known from then on in every meeting. */
export function NewDepartment({ added }: { readonly added: (code: string) => void }) {
  const styles = useStyles();
  const words = useWords(newDepartmentWords);
  const { departments } = useMeeting();
  const { workspace } = useParts();
  const [fields, setFields] = useState(nothing);
  const department = newDepartmentOf(fields);
  const known = department && departments.byName(department.abbreviation);
  const set = (part: Partial<DepartmentFields>) => setFields({ ...fields, ...part });

  const add = async () => {
    if (!department || known) return;
    await workspace.changeSettings({ extraDepartments: [department] });
    setFields(nothing);
    added(department.code);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <h3 className={styles.heading}>{words.heading}</h3>
      <Field
        label={words.abbreviation}
        validationMessage={known ? words.taken(known.abbreviation, known.name) : undefined}
      >
        <Input
          value={fields.abbreviation}
          maxLength={20}
          onChange={(_, { value }) => set({ abbreviation: value })}
        />
      </Field>
      <Field label={words.name}>
        <Input value={fields.name} maxLength={120} onChange={(_, { value }) => set({ name: value })} />
      </Field>
      <Field label={words.mailDomain} hint={words.mailDomainHint}>
        <Input
          value={fields.mailDomain}
          maxLength={120}
          onChange={(_, { value }) => set({ mailDomain: value })}
        />
      </Field>
      <Button type="submit" className={styles.add} disabled={!department || known !== null}>
        {words.add}
      </Button>
    </form>
  );
}
