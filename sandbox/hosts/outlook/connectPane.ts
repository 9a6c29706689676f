import { isOfficeMessage, type ToPane, type ToWindow } from '../office/protocol';

/** The line to the pane, from Outlook's side. */
export interface PaneConnection {
  tell(message: ToPane): void;
  close(): void;
}

/** Hands on what the stand-in for Office.js in the frame says; only that frame on the pane's origin is listened to. */
export function connectPane(frame: HTMLIFrameElement, hear: (message: ToWindow) => void): PaneConnection {
  const { origin } = new URL(frame.src);
  const onMessage = ({ source, origin: from, data }: MessageEvent) => {
    if (source === frame.contentWindow && from === origin && isOfficeMessage<ToWindow>(data)) hear(data);
  };
  window.addEventListener('message', onMessage);
  return {
    tell: (message) => frame.contentWindow?.postMessage(message, origin),
    close: () => window.removeEventListener('message', onMessage),
  };
}
