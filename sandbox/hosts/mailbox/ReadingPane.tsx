import { Avatar, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AttachRegular } from '@fluentui/react-icons';
import { framed, momentWords, nameOf, namesOf, subjectOf, type MailMessage } from './message';

const useStyles = makeStyles({
  empty: { display: 'grid', placeContent: 'center', color: tokens.colorNeutralForeground3 },
  pane: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minHeight: 0,
    margin: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow4,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    gap: '8px 12px',
    padding: '16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  subject: { gridColumn: '1 / -1', margin: 0, overflowWrap: 'anywhere' },
  lines: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  files: { gridColumn: '1 / -1', display: 'flex', flexWrap: 'wrap', gap: '4px 16px' },
  text: {
    margin: 0,
    padding: '16px',
    overflow: 'auto',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    fontFamily: 'inherit',
  },
  frame: { width: '100%', height: '100%', border: 'none', backgroundColor: '#fff', colorScheme: 'light' },
});

/** One message. Its HTML stands in a frame that cannot run or load anything. */
export function ReadingPane({ message }: { readonly message: MailMessage | null }) {
  const styles = useStyles();
  if (!message) return <main className={styles.empty}>Kies een bericht om het te lezen.</main>;
  return (
    <main className={styles.pane}>
      <Head message={message} />
      {message.body?.contentType === 'html' ? (
        <iframe
          className={styles.frame}
          title="Inhoud van het bericht"
          sandbox="allow-popups"
          srcDoc={framed(message.body.content ?? '')}
        />
      ) : (
        <pre className={styles.text}>{message.body?.content}</pre>
      )}
    </main>
  );
}

function Head({ message }: { readonly message: MailMessage }) {
  const styles = useStyles();
  const sender = nameOf(message.from ?? message.sender);
  const copies = namesOf(message.ccRecipients);
  const files = message.attachments ?? [];
  return (
    <header className={styles.head}>
      <Text as="h2" size={500} weight="semibold" className={styles.subject}>
        {subjectOf(message)}
      </Text>
      <Avatar name={sender || undefined} size={40} aria-hidden />
      <div className={styles.lines}>
        <Text weight="semibold">{sender || 'Concept'}</Text>{' '}
        <Text className={styles.quiet}>{momentWords(message)}</Text>
        <Text block size={200}>
          Aan: {namesOf(message.toRecipients) || 'nog niemand'}
        </Text>
        {copies && (
          <Text block size={200}>
            Cc: {copies}
          </Text>
        )}
        <Link href={`/outlook/?message=${encodeURIComponent(message.id)}`}>Openen met Notulist ernaast</Link>
      </div>
      {files.length > 0 && (
        <div className={styles.files}>
          {files.map((file) => (
            <Text key={file.id} size={200}>
              <AttachRegular aria-hidden /> {file.name}
            </Text>
          ))}
        </div>
      )}
    </header>
  );
}
