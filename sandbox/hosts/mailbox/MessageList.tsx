import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { listedName, momentWords, subjectOf, type Folder, type MailMessage } from './message';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowY: 'auto' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: '8px',
    width: '100%',
    padding: '10px 16px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  shown: { backgroundColor: tokens.colorNeutralBackground1Selected },
  quiet: { color: tokens.colorNeutralForeground3 },
  empty: { padding: '24px 16px', color: tokens.colorNeutralForeground3 },
});

interface MessageListProps {
  readonly messages: readonly MailMessage[];
  readonly folder: Folder;
  readonly shownId: string | null;
  /** The sandbox does not answer. */
  readonly failed: boolean;
  readonly onShow: (messageId: string) => void;
}

/** One folder, newest first. */
export function MessageList({ messages, folder, shownId, failed, onShow }: MessageListProps) {
  const styles = useStyles();
  if (messages.length === 0) {
    return (
      <Text className={styles.empty}>{failed ? 'De sandbox antwoordt niet.' : 'Hier staat niets.'}</Text>
    );
  }
  return (
    <ul className={styles.list}>
      {messages.map((message) => (
        <li key={message.id}>
          <button
            type="button"
            aria-current={message.id === shownId}
            className={mergeClasses(styles.item, message.id === shownId && styles.shown)}
            onClick={() => onShow(message.id)}
          >
            <Text weight="semibold" truncate wrap={false} block>
              {listedName(message, folder)}
            </Text>
            <Text size={200} className={styles.quiet}>
              {message.hasAttachments && <AttachRegular aria-label="Met bijlage" />} {momentWords(message)}
            </Text>
            <Text truncate wrap={false} block>
              {subjectOf(message)}
            </Text>
            <span />
            <Text size={200} truncate wrap={false} block className={styles.quiet}>
              {message.bodyPreview}
            </Text>
          </button>
        </li>
      ))}
    </ul>
  );
}
