import { enumerations, isSetSupported } from './enumerations';
import { createMailbox } from './mailbox';
import type { OfficeStart } from './protocol';
import type { WindowPort } from './windowPort';

/** What `Office.onReady` tells. */
interface ReadyInfo {
  readonly host: string | null;
  readonly platform: string | null;
}

/** The `Office` of a page: `port` is null outside Outlook, where Office.js says that there is no host. */
export function createOffice(port: WindowPort | null) {
  const context: Record<string, unknown> = { requirements: { isSetSupported } };
  const ready: Promise<ReadyInfo> = port
    ? meetWindow(port).then((start) => {
        Object.assign(context, contextOf(start, port));
        return { host: 'Outlook', platform: 'OfficeOnline' };
      })
    : Promise.resolve({ host: null, platform: null });
  return {
    ...enumerations,
    context,
    onReady(callback?: (info: ReadyInfo) => void) {
      if (callback) void ready.then(callback);
      return ready;
    },
  };
}

function meetWindow(port: WindowPort): Promise<OfficeStart> {
  return new Promise((resolve) => {
    port.listen((message) => {
      if (message.office === 'start') resolve(message.start);
    });
    port.tell({ office: 'hello' });
  });
}

function contextOf(start: OfficeStart, port: WindowPort) {
  const officeTheme = { ...start.colours };
  port.listen((message) => {
    if (message.office === 'colours') Object.assign(officeTheme, message.colours);
  });
  return {
    displayLanguage: start.locale,
    contentLanguage: start.locale,
    host: 'Outlook',
    platform: 'OfficeOnline',
    diagnostics: { host: 'Outlook', platform: 'OfficeOnline', version: '1.0.0.0' },
    officeTheme,
    mailbox: createMailbox(start, port),
    ui: { openBrowserWindow: (url: string) => void window.open(url, '_blank', 'noopener') },
  };
}
