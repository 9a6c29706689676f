import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { attendanceWords } from '../../language/words/attendance';
import { useWords } from '../parts';
import { DepartmentPicker } from '../departments/DepartmentPicker';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  button: { alignSelf: 'flex-start' },
  add: { marginTop: tokens.spacingVerticalXS },
});

/** Adds somebody who is not in the invitation, or a department without a name. */
export function AddAttendee({ add }: { readonly add: (name: string, department: string | null) => void }) {
  const styles = useStyles();
  const words = useWords(attendanceWords);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState('');
  const [department, setDepartment] = useState<string | null>(null);
  if (!open) {
    return (
      <Button className={styles.add} size="small" onClick={() => setOpen(true)}>
        {words.addHeading}
      </Button>
    );
  }
  const finish = () => {
    add(name, department);
    setName('');
    setDepartment(null);
    setOpen(false);
  };
  return (
    <div className={styles.form} role="group" aria-label={words.addHeading}>
      <Field label={words.name} hint={words.addHint} size="small">
        <Input size="small" autoFocus value={name} onChange={(_, { value }) => setName(value)} />
      </Field>
      <DepartmentPicker label={words.department} department={department} hint="" choose={setDepartment} />
      <Button
        size="small"
        className={styles.button}
        disabled={name.trim() === '' && department === null}
        onClick={finish}
      >
        {words.add}
      </Button>
    </div>
  );
}
