import { openBrowserHost } from '../browser/openBrowserHost';
import type { Configuration } from '../configuration';
import type { ComposedMail } from '../host';
import { createLiveHost, type HostFacts, type LiveHost } from '../liveHost';
import { mediaTheme, onMediaTheme } from '../mediaTheme';
import { openNewTab } from '../newTab';
import { HostError, type OpenHost } from '../openHost';
import { createSignIn } from '../signIn/createSignIn';
import { timeLimit } from '../timeLimit';
import { insertInto, type WrittenMessage } from './outlookCompose';
import { subjectOf, surfaceOf, type OutlookItem } from './outlookItem';
import { messageOf } from './outlookMessage';
import { themeOfColours } from './outlookTheme';

const START_LIMIT = 15_000;
/** Long enough for attachments. */
const INSERT_LIMIT = 60_000;

/**
 * Meets Outlook through Office.js, which the page has loaded. Outside Outlook, or with Office.js blocked, the page is a
 * plain browser. Rejects with HostError when Outlook does not answer.
 */
export async function openOutlookHost(configuration: Configuration): Promise<OpenHost> {
  if (typeof Office === 'undefined') return openBrowserHost(configuration);
  const facts = await timeLimit(initialise(), START_LIMIT).catch((error) => {
    throw new HostError('Outlook does not answer', { cause: error });
  });
  if (!facts) return openBrowserHost(configuration);
  const live = createLiveHost(facts, {
    ready: () => {},
    openLink,
    readMessage,
    insertMail,
    shareToStage: null,
  });
  followItem(live);
  followTheme(live);
  return {
    host: live.host,
    signIn: createSignIn(configuration, Office.context.mailbox.userProfile.emailAddress),
  };
}

/** Null outside Outlook. */
async function initialise(): Promise<HostFacts | null> {
  const { host } = await Office.onReady();
  if (!host || !Office.context.mailbox) return null;
  return {
    name: 'outlook',
    theme: theme(),
    locale: Office.context.displayLanguage,
    link: '',
    ...(await readItem()),
  };
}

async function readItem(): Promise<Pick<HostFacts, 'surface' | 'subject'>> {
  const item = (Office.context.mailbox.item ?? null) as OutlookItem | null;
  return { surface: surfaceOf(item), subject: await subjectOf(item, toRestId) };
}

/** Office.js answers late, or never, when the user goes to another item meanwhile. */
function readMessage() {
  return timeLimit(messageOf(Office.context.mailbox.item ?? null), START_LIMIT).catch((error) => {
    throw new HostError('Outlook does not hand over the message', { cause: error });
  });
}

async function insertMail(mail: ComposedMail) {
  const item = (Office.context.mailbox.item ?? null) as OutlookItem | null;
  if (surfaceOf(item) !== 'messageCompose') return null;
  return timeLimit(insertInto(item as unknown as WrittenMessage, mail), INSERT_LIMIT).catch((error) => {
    throw new HostError('Outlook does not take the mail', { cause: error });
  });
}

/** Mobile Outlook has no conversion and hands out REST ids already. */
function toRestId(id: string): string {
  const { mailbox } = Office.context;
  return mailbox.convertToRestId?.(id, Office.MailboxEnums.RestVersion.v2_0) ?? id;
}

function theme() {
  return themeOfColours(Office.context.officeTheme) ?? mediaTheme();
}

/** A pinned pane stays while the user goes from item to item; an id may arrive late, the newest item counts. */
function followItem({ change }: LiveHost): void {
  let newest = 0;
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, async () => {
    const turn = ++newest;
    const facts = await readItem();
    if (turn === newest) change(facts);
  });
}

function followTheme({ change }: LiveHost): void {
  onMediaTheme(() => change({ theme: theme() }));
  if (!Office.context.requirements.isSetSupported('Mailbox', '1.14')) return;
  Office.context.mailbox.addHandlerAsync(
    Office.EventType.OfficeThemeChanged,
    ({ officeTheme }: Office.OfficeThemeChangedEventArgs) =>
      change({ theme: themeOfColours(officeTheme) ?? mediaTheme() }),
  );
}

/** In Outlook for Windows a plain new window would open inside the web view. */
function openLink(url: string): void {
  if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
    Office.context.ui.openBrowserWindow(url);
  } else {
    openNewTab(url);
  }
}
