import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import type { WorldMeeting, WorldUser } from '../../world/world';
import type { MailMessage } from '../mailbox/message';
import type { ItemChange, OpenItem, ToWindow } from '../office/protocol';
import { ConsentDialog } from '../shared/ConsentDialog';
import type { Look } from '../shared/look';
import { answerNestedAuth } from '../shared/nestedAuth';
import { usersIn } from '../shared/participants';
import type { Sandbox } from '../shared/sandbox';
import { Toolbar } from '../shared/Toolbar';
import { useConsent } from '../shared/useConsent';
import { useLive } from '../shared/useLive';
import type { OutlookAddress } from './address';
import { coloursOf } from './colours';
import type { PaneConnection } from './connectPane';
import { ItemView } from './ItemView';
import { MessageList } from './MessageList';
import { newMessage, openMessage } from './openedItem';
import { outlookWords } from './outlookWords';
import { PaneFrame } from './PaneFrame';
import { sendMessage } from './sendMessage';
import { TaskPane } from './TaskPane';
import { TitleBar } from './TitleBar';
import { useOpenItem } from './useOpenItem';

interface MailboxProps {
  readonly sandbox: Sandbox;
  readonly user: WorldUser;
  readonly meeting: WorldMeeting | null;
  readonly address: OutlookAddress;
  change(change: Partial<OutlookAddress>): void;
}

const none: readonly MailMessage[] = [];

const useStyles = makeStyles({
  body: { display: 'flex', flexGrow: 1, minHeight: 0, justifyContent: 'flex-end' },
  message: { margin: 'auto', padding: '16px' },
});

/** One user's Outlook: the open item with the add-in beside it. */
export function Mailbox({ sandbox, user, meeting, address, change }: MailboxProps) {
  const { world, paneOrigin } = sandbox;
  const { locale } = address;
  const styles = useStyles();
  const words = outlookWords(locale);
  const connection = useRef<PaneConnection>(null);
  const [question, askConsent] = useConsent();
  const messages = useLive<readonly MailMessage[]>(`/admin/mailbox?userId=${user.id}`, 'mail').value;
  const { item, open, edit } = useOpenItem({ world, user, address, messages });
  const reading = !meeting && !address.compose;

  const hear = async (message: ToWindow) => {
    if (message.office === 'edit') edit(message.change);
    if (message.office === 'newMessage') openNew(message.message);
    if (message.office !== 'nestedAuth' || address.bridge === 'mute') return;
    const session = { origin: location.origin, userId: user.id, tenantId: world.tenantId, askConsent };
    connection.current?.tell({ office: 'nestedAuth', data: await answerNestedAuth(message.data, session) });
  };
  const show = (next: OpenItem) => {
    open(next);
    connection.current?.tell({ office: 'item', item: next });
  };
  const openNew = ({ to, cc, subject, html }: Extract<ToWindow, { office: 'newMessage' }>['message']) =>
    show({ ...newMessage(user), to, cc, subject, body: { type: 'html', content: html } });
  const editHere = (made: ItemChange) => {
    edit(made);
    connection.current?.tell({ office: 'edit', change: made });
  };
  const start = {
    locale: officeLocale(locale),
    user: { displayName: user.displayName, emailAddress: user.mail },
    colours: coloursOf[address.theme as Look] ?? coloursOf.default,
    item: item ?? null,
  };

  return (
    <>
      <Toolbar settings={{ ...address, user: user.id }} users={usersIn(world, meeting)} change={change} />
      <TitleBar kind={kindOf(item, locale)} />
      <div className={styles.body}>
        {reading && (
          <MessageList
            messages={messages ?? none}
            openId={address.message}
            locale={locale}
            open={(message) => {
              change({ message: message.id });
              show(openMessage(message));
            }}
          />
        )}
        {item ? (
          <ItemView
            item={item}
            locale={locale}
            joinAddress={`/teams/?meeting=${address.meeting}`}
            edit={editHere}
            send={() => sendMessage(item, user.id)}
          />
        ) : (
          <p className={styles.message}>
            {item === null && (meeting ? words.notInvited : words.pickMessage)}
          </p>
        )}
        {item !== undefined && !(item === null && meeting) && (
          <TaskPane width={Number(address.width)}>
            <PaneFrame
              key={locale}
              address={`${paneOrigin}/outlook.html`}
              start={start}
              connection={connection}
              hear={hear}
            />
          </TaskPane>
        )}
      </div>
      {question && <ConsentDialog question={question} locale={locale} />}
    </>
  );
}

/** Office writes the region in capitals: "nl-NL". */
function officeLocale(locale: string): string {
  const [language = '', region = ''] = locale.split('-');
  return `${language}-${region.toUpperCase()}`;
}

function kindOf(item: OpenItem | null | undefined, locale: string): string {
  const words = outlookWords(locale);
  return item?.form.startsWith('appointment') ? words.appointment : words.message;
}
