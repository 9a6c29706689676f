import { useCallback } from 'react';
import { newName } from '../../workspace/newName';
import type { SendingContext } from '../../sending/sending';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';

/** Makes what sending needs, at the moment of a press. */
export function useSendingContext(): () => SendingContext {
  const { graph, signIn, device } = useParts();
  const { minutes } = useMeeting();
  return useCallback(
    () => ({
      graph,
      minutes,
      device,
      claimant: claimantOf(device),
      sender: signIn.user()?.username ?? '',
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
      wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    }),
    [graph, minutes, device, signIn],
  );
}

/** One name for this page, also when the screen is shown again. */
const claimantOf = (() => {
  let name: string | null = null;
  return (device: string) => (name ??= newName(device));
})();
