import { isOfficeMessage, type ToPane, type ToWindow } from './protocol';

/** The line to the Outlook window that holds the pane. */
export interface WindowPort {
  tell(message: ToWindow): void;
  listen(listener: (message: ToPane) => void): void;
}

/** `origin` is the sandbox's: messages go to it and are taken from it alone. */
export function createWindowPort(origin: string): WindowPort {
  return {
    tell: (message) => window.parent.postMessage(message, origin),
    listen: (listener) =>
      window.addEventListener('message', ({ source, origin: from, data }) => {
        if (source === window.parent && from === origin && isOfficeMessage<ToPane>(data)) listener(data);
      }),
  };
}
