import { Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { nameOf, subjectOf, type MailMessage } from '../mailbox/message';
import { outlookWords } from './outlookWords';

interface MessageListProps {
  readonly messages: readonly MailMessage[];
  readonly openId: string;
  readonly locale: string;
  open(message: MailMessage): void;
}

const useStyles = makeStyles({
  root: {
    width: '220px',
    flexShrink: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground2,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  message: {
    display: 'grid',
    width: '100%',
    padding: '8px 12px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    textAlign: 'left',
    cursor: 'pointer',
  },
  here: { backgroundColor: tokens.colorNeutralBackground1Selected },
});

/** The mailbox beside the open message: going from one to the next is what a pinned pane must follow. */
export function MessageList({ messages, openId, locale, open }: MessageListProps) {
  const styles = useStyles();
  const words = outlookWords(locale);
  return (
    <nav className={styles.root} aria-label={words.messages}>
      <ul className={styles.list}>
        {messages.length === 0 && <li className={styles.message}>{words.noMessages}</li>}
        {messages.map((message) => (
          <li key={message.id}>
            <button
              type="button"
              className={mergeClasses(styles.message, message.id === openId && styles.here)}
              aria-current={message.id === openId}
              onClick={() => open(message)}
            >
              <Text weight="semibold" truncate wrap={false}>
                {nameOf(message.from)}
              </Text>
              <Text size={200} truncate wrap={false}>
                {subjectOf(message)}
              </Text>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
