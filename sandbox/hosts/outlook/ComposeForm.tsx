import { Button, Field, Input, Text, makeStyles, tokens } from '@fluentui/react-components';
import { SendRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ItemChange, OpenItem, Person } from '../office/protocol';
import { EditableBody } from './EditableBody';
import { outlookWords } from './outlookWords';
import { readPeople, writePeople } from './people';

interface ComposeFormProps {
  readonly item: OpenItem;
  readonly locale: string;
  edit(change: ItemChange): void;
  /** Rejects when the message could not be sent. */
  send(): Promise<void>;
}

type Sending = 'no' | 'sending' | 'sent' | 'failed';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '8px', flexGrow: 1, minHeight: 0 },
  send: { display: 'flex', alignItems: 'center', gap: '12px' },
  files: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: 0, padding: 0, listStyleType: 'none' },
  state: { color: tokens.colorNeutralForeground2 },
  field: { gridTemplateColumns: '96px minmax(0, 1fr)' },
});

/** A message that is written: by the user here, or by the add-in. */
export function ComposeForm({ item, locale, edit, send }: ComposeFormProps) {
  const styles = useStyles();
  const words = outlookWords(locale);
  const [sending, setSending] = useState<Sending>('no');
  const states = { no: '', sending: words.sending, sent: words.sent, failed: words.notSent };
  const press = () => {
    setSending('sending');
    send().then(
      () => setSending('sent'),
      () => setSending('failed'),
    );
  };
  return (
    <div className={styles.root}>
      <div className={styles.send}>
        <Button
          appearance="primary"
          icon={<SendRegular />}
          disabled={sending === 'sending' || sending === 'sent' || item.to.length === 0}
          onClick={press}
        >
          {words.send}
        </Button>
        <Text role="status" className={styles.state}>
          {states[sending]}
        </Text>
      </div>
      <AddressField label={words.to} people={item.to} onChange={(to) => edit({ to })} />
      <AddressField label={words.cc} people={item.cc} onChange={(cc) => edit({ cc })} />
      <Field label={words.subject} orientation="horizontal" className={styles.field}>
        <Input value={item.subject} onChange={(_event, { value }) => edit({ subject: value })} />
      </Field>
      {item.attachments.length > 0 && (
        <ul className={styles.files} aria-label={words.attachments}>
          {item.attachments.map(({ id, name }) => (
            <li key={id}>{name}</li>
          ))}
        </ul>
      )}
      <EditableBody body={item.body} label={words.body} onChange={(body) => edit({ body })} />
    </div>
  );
}

interface AddressFieldProps {
  readonly label: string;
  readonly people: readonly Person[];
  onChange(people: readonly Person[]): void;
}

/** Reads what was typed when the field is left; another list from outside replaces it. */
function AddressField({ label, people, onChange }: AddressFieldProps) {
  const styles = useStyles();
  const written = writePeople(people);
  const [typed, setTyped] = useState<string | null>(null);
  const leave = () => {
    if (typed !== null && typed !== written) onChange(readPeople(typed));
    setTyped(null);
  };
  return (
    <Field label={label} orientation="horizontal" className={styles.field}>
      <Input value={typed ?? written} onChange={(_event, { value }) => setTyped(value)} onBlur={leave} />
    </Field>
  );
}
