import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { sendingWords } from '../../../language/words/sending';
import type { SendingResult } from '../../../sending/sending';
import { useParts, useWords } from '../../parts';
import type { DepartmentMail } from './departmentMails';
import { MailPreview } from '../MailPreview';

const useStyles = makeStyles({
  row: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  facts: { display: 'flex', flexWrap: 'wrap', alignItems: 'center' },
  chosen: { flexGrow: 1 },
  input: { minWidth: 0 },
  result: { margin: `${tokens.spacingVerticalXS} 0 0`, fontSize: tokens.fontSizeBase200 },
});

interface DepartmentMailRowProps {
  readonly department: DepartmentMail;
  readonly chosen: boolean;
  readonly addresses: string;
  /** Undefined: nothing was asked; null: at work. */
  readonly result: SendingResult | null | undefined;
  readonly choose: (chosen: boolean) => void;
  readonly address: (addresses: string) => void;
}

/** One department: whether it gets its own mail, who gets it, what it says, and what came of it. */
export function DepartmentMailRow(props: DepartmentMailRowProps) {
  const { department, chosen, addresses, result, choose, address } = props;
  const styles = useStyles();
  const words = useWords(sendingWords);
  const { host } = useParts();
  const [shown, setShown] = useState(false);
  const { abbreviation, actions } = department;
  const webLink = result?.kind === 'draft' ? result.mailing.webLink : null;
  return (
    <li className={styles.row}>
      <div className={styles.facts}>
        <Checkbox
          className={styles.chosen}
          label={words.departmentActions(abbreviation, actions)}
          checked={chosen}
          onChange={(_, { checked }) => choose(checked === true)}
        />
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={shown}
          aria-label={words.lookAtFor(abbreviation)}
          onClick={() => setShown(!shown)}
        >
          {words.lookAt}
        </Button>
      </div>
      {chosen && (
        <Field
          size="small"
          label={words.addressesOf(abbreviation)}
          validationMessage={addresses.trim() ? undefined : words.noAddressOf}
        >
          <Input className={styles.input} value={addresses} onChange={(_, { value }) => address(value)} />
        </Field>
      )}
      {result !== undefined && (
        <p className={styles.result} role="status">
          {resultText(result, words)}{' '}
          {webLink && (
            <Button size="small" onClick={() => host.openLink(webLink)}>
              {words.openDraft}
            </Button>
          )}
        </p>
      )}
      {shown && <MailPreview mail={department.mail} />}
    </li>
  );
}

function resultText(result: SendingResult | null, words: (typeof sendingWords)['nl']): string {
  switch (result?.kind) {
    case undefined:
      return words.working;
    case 'draft':
      return words.departmentDraft;
    case 'sent':
      return words.departmentSent;
    case 'sentBefore':
      return words.departmentSentBefore;
    case 'failed':
      return `${words.failures[result.failure].what} ${words.failures[result.failure].next}`;
  }
}
