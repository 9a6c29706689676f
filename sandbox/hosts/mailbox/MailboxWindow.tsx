import { makeStyles, Select, Spinner, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { World } from '../../world/world';
import { useLive } from '../shared/useLive';
import { useQuery } from '../shared/useQuery';
import { FolderList } from './FolderList';
import { messagesIn, type Folder, type MailMessage } from './message';
import { MessageList } from './MessageList';
import { ReadingPane } from './ReadingPane';

const useStyles = makeStyles({
  window: { display: 'grid', gridTemplateRows: 'auto minmax(0, 1fr)', height: '100%' },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: '8px 16px',
    padding: '8px 16px',
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  brand: { margin: 0 },
  waiting: { display: 'grid', placeContent: 'center', height: '100%' },
});

/** Somebody's mailbox in this tenant, as Outlook on the web shows it. */
export function MailboxWindow() {
  const styles = useStyles();
  const { value: world } = useLive<World>('/admin/world', 'reset');
  const [chosen, choose] = useQuery('user');
  if (!world) {
    return (
      <div className={styles.waiting}>
        <Spinner label="Postvak openen" />
      </div>
    );
  }
  const owner = world.users.find((user) => user.id === (chosen ?? world.secretaryId)) ?? world.users[0];
  return (
    <div className={styles.window}>
      <header className={styles.bar}>
        <Text as="h1" size={400} weight="semibold" className={styles.brand}>
          Outlook
        </Text>
        <Select aria-label="Postvak van" value={owner?.id ?? ''} onChange={(_, { value }) => choose(value)}>
          {world.users.map((user) => (
            <option key={user.id} value={user.id}>
              {user.displayName}
            </option>
          ))}
        </Select>
      </header>
      {owner && <Mailbox key={owner.id} userId={owner.id} />}
    </div>
  );
}

const useMailStyles = makeStyles({
  mail: {
    display: 'grid',
    gridTemplateColumns: '360px minmax(0, 1fr)',
    gridTemplateRows: 'minmax(0, 1fr)',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(140px, 40%) minmax(0, 1fr)',
    },
  },
  side: {
    display: 'grid',
    gridTemplateRows: 'auto minmax(0, 1fr)',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

function Mailbox({ userId }: { readonly userId: string }) {
  const styles = useMailStyles();
  const { value, failed } = useLive<readonly MailMessage[]>(`/admin/mailbox?userId=${userId}`, 'mail');
  const [chosen, choose] = useState<Folder | null>(null);
  const [messageId, showMessage] = useQuery('message');
  const messages = value ?? [];
  const shown = messages.find((message) => message.id === messageId) ?? null;
  const folder = chosen ?? shown?.folder ?? 'inbox';
  return (
    <div className={styles.mail}>
      <section className={styles.side} aria-label="Berichten">
        <FolderList shown={folder} onShow={choose} />
        <MessageList
          messages={messagesIn(folder, messages)}
          folder={folder}
          shownId={messageId}
          failed={failed}
          onShow={showMessage}
        />
      </section>
      <ReadingPane message={shown} />
    </div>
  );
}
