import { succeed, type Rest } from './asyncResult';
import { createItem } from './item';
import { readNewMessage, type NewMessageForm } from './newMessage';
import { createLiveItem } from './openItem';
import type { OfficeStart, OpenItem } from './protocol';
import type { WindowPort } from './windowPort';

type Mailbox = Pick<
  Office.Mailbox,
  | 'convertToRestId'
  | 'convertToEwsId'
  | 'addHandlerAsync'
  | 'removeHandlerAsync'
  | 'displayNewMessageForm'
  | 'displayNewMessageFormAsync'
> & {
  item: object | null;
  readonly userProfile: Pick<Office.UserProfile, 'displayName' | 'emailAddress' | 'timeZone' | 'accountType'>;
  readonly diagnostics: Pick<Office.Diagnostics, 'hostName' | 'hostVersion'>;
};

/** `Office.context.mailbox`: the item open in the window, and the news about it. */
export function createMailbox({ user, item }: OfficeStart, port: WindowPort): Mailbox {
  const handlers = new Map<string, (event: unknown) => void>();
  const raise = (type: string, event: object) => handlers.get(type)?.({ type, ...event });
  let live: ReturnType<typeof createLiveItem> | null = null;

  const open = (opened: OpenItem | null) => {
    live = opened && createLiveItem(opened, (change) => port.tell({ office: 'edit', change }));
    mailbox.item = live && createItem(live);
  };
  const displayNewMessage = (form: NewMessageForm) =>
    port.tell({ office: 'newMessage', message: readNewMessage(form) });

  const mailbox: Mailbox = {
    item: null,
    userProfile: { ...user, timeZone: 'W. Europe Standard Time', accountType: 'office365' },
    diagnostics: { hostName: 'OutlookWebApp', hostVersion: '1.0.0.0' },
    convertToRestId: (id) => id.replaceAll('/', '-').replaceAll('+', '_'),
    convertToEwsId: (id) => id.replaceAll('-', '/').replaceAll('_', '+'),
    addHandlerAsync(type: string | Office.EventType, handler: unknown, ...rest: Rest) {
      handlers.set(String(type), handler as (event: unknown) => void);
      succeed(rest, undefined);
    },
    removeHandlerAsync(type: string | Office.EventType, ...rest: Rest) {
      handlers.delete(String(type));
      succeed(rest, undefined);
    },
    displayNewMessageForm: displayNewMessage,
    displayNewMessageFormAsync(form: NewMessageForm, ...rest: Rest) {
      displayNewMessage(form);
      succeed(rest, undefined);
    },
  };
  open(item);
  port.listen((message) => {
    if (message.office === 'edit') live?.follow(message.change);
    if (message.office === 'item') {
      open(message.item);
      raise('olkItemSelectedChanged', { initialData: null });
    }
    if (message.office === 'colours') raise('officeThemeChanged', { officeTheme: message.colours });
  });
  return mailbox;
}
