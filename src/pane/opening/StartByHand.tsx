import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { openingWords } from '../../language/words/opening';
import { useWords } from '../parts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
});

/** A meeting without an appointment needs only a title. */
export function StartByHand({ start }: { readonly start: (title: string) => void }) {
  const styles = useStyles();
  const words = useWords(openingWords);
  const [title, setTitle] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() !== '') start(title.trim());
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={words.byHandTitle}>
        <Input autoFocus value={title} onChange={(_, { value }) => setTitle(value)} />
      </Field>
      <Button type="submit" appearance="primary" disabled={title.trim() === ''}>
        {words.begin}
      </Button>
    </form>
  );
}
