import type { WindowPort } from './windowPort';

/** What msal looks for in a window to sign in through the host. */
export interface NestedAuthBridge {
  addEventListener(type: 'message', listener: (answer: string) => void): void;
  removeEventListener(type: 'message', listener: (answer: string) => void): void;
  postMessage(request: string): void;
}

/** Outlook's bridge: msal's requests go to the window as they are, the answers come back as strings. */
export function createNestedAuthBridge(port: WindowPort): NestedAuthBridge {
  const listeners = new Set<(answer: string) => void>();
  port.listen((message) => {
    if (message.office !== 'nestedAuth') return;
    for (const listener of listeners) listener(message.data);
  });
  return {
    addEventListener: (_type, listener) => void listeners.add(listener),
    removeEventListener: (_type, listener) => void listeners.delete(listener),
    postMessage: (data) => port.tell({ office: 'nestedAuth', data }),
  };
}
