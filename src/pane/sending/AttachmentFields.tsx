import { Checkbox, makeStyles } from '@fluentui/react-components';
import { sendingWords } from '../../language/words/sending';
import { useWords } from '../parts';
import { formsOf, type FileForm } from './files/makeFile';
import type { ChoiceProps } from './MailFields';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0 },
});

/** What goes with the mail, in which form. */
export function AttachmentFields({ choice, change }: ChoiceProps) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const { attached } = choice;
  const toggle = (form: FileForm) =>
    change({
      attached: attached.includes(form) ? attached.filter((other) => other !== form) : [...attached, form],
    });
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.attached}</legend>
      {formsOf(choice).map((form) => (
        <Checkbox
          key={form}
          label={words.attach[form]}
          checked={attached.includes(form)}
          onChange={() => toggle(form)}
        />
      ))}
    </fieldset>
  );
}
