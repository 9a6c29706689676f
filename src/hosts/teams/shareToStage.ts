import { meeting } from '@microsoft/teams-js';
import { HostError } from '../openHost';

/**
 * Shows an address of ours on the stage, as this person sees it: the others need no account of their own for it, and no access to the
 * minutes. Rejects with HostError when Teams or the meeting's settings refuse.
 */
export function share(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const answer = (error: unknown, shared: boolean | null): void => {
      if (!error && shared) resolve();
      else reject(new HostError('Teams does not show it on the stage', { cause: error }));
    };
    try {
      const sharingProtocol = meeting.SharingProtocol.ScreenShare;
      meeting.shareAppContentToStage(answer, url, { sharingProtocol });
    } catch (error) {
      reject(new HostError('Teams has no stage here', { cause: error }));
    }
  });
}
