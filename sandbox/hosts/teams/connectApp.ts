import { answerTeamsCall, isTeamsCall, type TeamsPage, type TeamsServices } from './teamsProtocol';

/** The line to the app in a frame, from Teams' side. */
export interface AppConnection {
  tellTheme(theme: string): void;
  close(): void;
}

/** Answers the app's calls until closed; only the frame's own window on the app's origin is listened to. */
export function connectApp(
  frame: HTMLIFrameElement,
  page: () => TeamsPage,
  services: TeamsServices,
): AppConnection {
  const { origin } = new URL(frame.src);
  const tell = (message: object) => frame.contentWindow?.postMessage(message, origin);
  const onMessage = async (event: MessageEvent) => {
    if (event.source !== frame.contentWindow || event.origin !== origin || !isTeamsCall(event.data)) return;
    const { id, uuidAsString } = event.data;
    const args = await answerTeamsCall(event.data, page(), services);
    if (args) tell({ id, uuidAsString, args });
  };
  window.addEventListener('message', onMessage);
  return {
    // Without an id: teams-js takes a numbered message for an answer.
    tellTheme: (theme) => tell({ func: 'themeChange', args: [theme] }),
    close: () => window.removeEventListener('message', onMessage),
  };
}
