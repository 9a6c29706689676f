import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { sendingWords } from '../../language/words/sending';
import { useWords } from '../parts';

const useStyles = makeStyles({
  form: { display: 'flex', alignItems: 'end', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

/** Somebody who was not invited and gets the minutes too. */
export function AddInformed({ add }: { readonly add: (address: string) => void }) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const [address, setAddress] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!/^[^\s@]+@[^\s@]+$/.test(address.trim())) return;
    add(address.trim());
    setAddress('');
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field className={styles.field} label={words.addCc} size="small">
        <Input
          className={styles.input}
          type="email"
          value={address}
          onChange={(_, { value }) => setAddress(value)}
        />
      </Field>
      <Button type="submit" size="small">
        {words.add}
      </Button>
    </form>
  );
}
