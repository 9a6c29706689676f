import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Add16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import type { MailRecipient } from '../../delivery/recipients';
import { sendingWords } from '../../language/words/sending';
import { useWords } from '../parts';

const useStyles = makeStyles({
  field: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', maxHeight: '12rem', overflowY: 'auto' },
  person: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  left: { textDecorationLine: 'line-through', color: tokens.colorNeutralForeground2 },
});

interface RecipientFieldProps {
  readonly label: string;
  readonly recipients: readonly MailRecipient[];
  /** Addresses in lower case. */
  readonly leftOut: readonly string[];
  readonly toggle: (address: string) => void;
}

/** Everybody in one address field; who is left out stays in sight and can be put back. */
export function RecipientField({ label, recipients, leftOut, toggle }: RecipientFieldProps) {
  const styles = useStyles();
  const words = useWords(sendingWords);
  const going = recipients.filter(({ address }) => !leftOut.includes(address.toLowerCase())).length;
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>
        {label}: {words.recipients(going)}
      </legend>
      <ul className={styles.list} tabIndex={recipients.length > 6 ? 0 : undefined}>
        {recipients.map(({ name, address, because }) => {
          const isLeftOut = leftOut.includes(address.toLowerCase());
          return (
            <li key={address} className={styles.person}>
              <span className={mergeClasses(styles.name, isLeftOut && styles.left)} title={address}>
                {name} <span className={styles.why}>{words.because[because]}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                icon={isLeftOut ? <Add16Regular /> : <Dismiss16Regular />}
                aria-label={isLeftOut ? words.restore(name) : words.remove(name)}
                onClick={() => toggle(address.toLowerCase())}
              />
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
}
