import { useEffect, useEffectEvent, useState } from 'react';
import type { Subject } from '../../hosts/host';
import type { MinutesDraft } from '../../proposals/draftOf';
import type { OpenMinutes, Workspace } from '../../workspace/workspace';
import { afterOpening, type OpeningState } from './afterOpening';
import { openInSteps } from './openInSteps';
import { useHolding } from './useHolding';

export interface OpeningActions {
  readonly retry: () => void;
  /** The meeting of an event that was chosen from the calendar. */
  readonly choose: (eventId: string) => void;
  /** Both reject when the minutes could not be made. */
  readonly startByHand: (title: string) => Promise<void>;
  readonly startFromDocument: (draft: MinutesDraft) => Promise<void>;
}

/**
 * Opens the minutes of one subject: first this device's copy, so that typing can start, then through Graph. A component
 * that shows another subject is another component: it needs a key.
 */
export function useOpening(workspace: Workspace, subject: Subject): [OpeningState, OpeningActions] {
  const [state, setState] = useState<OpeningState>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);

  const hold = useHolding(state.kind === 'open' ? state.minutes : null);

  // An event, because the host makes a new object of the same subject for each of its own.
  const open = useEffectEvent((isWaiting: () => boolean) => {
    const { openFromDevice, open } = workspace;
    const device = attempt === 0 ? openFromDevice : async () => null;
    void openInSteps({ openFromDevice: device, open }, subject, { hold, show: setState, isWaiting });
  });
  useEffect(() => {
    let current = true;
    open(() => current);
    return () => {
      current = false;
    };
  }, [workspace, attempt]);
  const start = async (opening: Promise<OpenMinutes>) => {
    const minutes = await opening;
    hold(minutes);
    setState({ kind: 'open', minutes, trouble: null });
  };
  const actions: OpeningActions = {
    retry: () => setAttempt((count) => count + 1),
    choose: (eventId) => {
      setState({ kind: 'opening' });
      void workspace.openMeeting(subject, eventId).then((opening) => {
        if (opening.kind === 'open') hold(opening.minutes);
        setState((before) => afterOpening(before, opening));
      });
    },
    startByHand: (title) => start(workspace.openByHand(subject, title, new Date())),
    startFromDocument: (draft) => start(workspace.openFromDocument(subject, draft, new Date())),
  };
  return [state, actions];
}
