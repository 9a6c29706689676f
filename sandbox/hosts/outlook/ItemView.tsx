import { Button, Title3, makeStyles, tokens } from '@fluentui/react-components';
import { VideoRegular } from '@fluentui/react-icons';
import type { ItemChange, OpenItem } from '../office/protocol';
import { AppointmentForm } from './AppointmentForm';
import { ComposeForm } from './ComposeForm';
import { MessageForm } from './MessageForm';
import { outlookWords } from './outlookWords';

interface ItemViewProps {
  readonly item: OpenItem;
  readonly locale: string;
  /** Address of the Teams window of an appointment. */
  readonly joinAddress: string;
  edit(change: ItemChange): void;
  send(): Promise<void>;
}

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    flexGrow: 1,
    minWidth: 0,
    gap: '12px',
    padding: '16px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
  title: { margin: 0, overflowWrap: 'anywhere' },
});

/** The form of the open item. */
export function ItemView({ item, locale, joinAddress, edit, send }: ItemViewProps) {
  const styles = useStyles();
  const words = outlookWords(locale);
  const appointment = item.form.startsWith('appointment');
  return (
    <main className={styles.root}>
      <div className={styles.head}>
        <Title3 as="h1" className={styles.title}>
          {item.form === 'messageCompose' ? words.newMessage : item.subject || words.noSubject}
        </Title3>
        {appointment && (
          <Button as="a" href={joinAddress} appearance="primary" icon={<VideoRegular />}>
            {words.join}
          </Button>
        )}
      </div>
      {appointment && <AppointmentForm item={item} locale={locale} />}
      {item.form === 'messageRead' && <MessageForm item={item} locale={locale} />}
      {item.form === 'messageCompose' && <ComposeForm item={item} locale={locale} edit={edit} send={send} />}
    </main>
  );
}
