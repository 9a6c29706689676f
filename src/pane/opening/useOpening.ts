import { useCallback, useEffect, useState } from 'react';
import type { Subject } from '../../hosts/host';
import type { MinutesDraft } from '../../proposals/draftOf';
import type { OpenMinutes, Workspace } from '../../workspace/workspace';
import { afterOpening, type OpeningState } from './afterOpening';

export interface OpeningActions {
  readonly retry: () => void;
  /** The meeting of an event that was chosen from the calendar. */
  readonly choose: (eventId: string) => void;
  readonly startByHand: (title: string) => void;
  readonly startFromDocument: (draft: MinutesDraft) => void;
}

/**
 * Opens the minutes of one subject: first this device's copy, so that typing can start, then through Graph. A component
 * that shows another subject is another component: it needs a key.
 */
export function useOpening(workspace: Workspace, subject: Subject): [OpeningState, OpeningActions] {
  const [state, setState] = useState<OpeningState>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    let current = true;
    const show = (next: (before: OpeningState) => OpeningState) => current && setState(next);
    const open = async () => {
      const local = attempt === 0 ? await workspace.openFromDevice(subject, new Date()) : null;
      if (local) show(() => ({ kind: 'open', minutes: local, trouble: null }));
      const opening = await workspace.open(subject, new Date());
      show((before) => afterOpening(before, opening));
    };
    void open();
    return () => {
      current = false;
    };
    // The host makes a new object of the same subject for each of its events.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [workspace, attempt]);

  const minutes = state.kind === 'open' ? state.minutes : null;
  useEffect(() => () => void minutes?.close(), [minutes]);

  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const start = async (opening: Promise<OpenMinutes>) => {
    const opened = await opening;
    setState({ kind: 'open', minutes: opened, trouble: null });
  };
  const actions = {
    retry,
    choose: (eventId: string) => {
      setState({ kind: 'opening' });
      void workspace
        .openMeeting(subject, eventId)
        .then((opening) => setState((before) => afterOpening(before, opening)));
    },
    startByHand: (title: string) => void start(workspace.openByHand(subject, title, new Date())),
    startFromDocument: (draft: MinutesDraft) =>
      void start(workspace.openFromDocument(subject, draft, new Date())),
  };
  return [state, actions];
}
