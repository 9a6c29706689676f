import { Suspense, useMemo, useSyncExternalStore } from 'react';
import type { Subject } from '../hosts/host';
import type { OpenMinutes } from '../workspace/workspace';
import { useDepartmentsOn } from './departments/useDepartmentsOn';
import { lazyPart } from './lazyPart';
import { MeetingContext, type Meeting } from './meeting';
import { whyNone } from './opening/whyNone';
import { OpeningTrouble } from './opening/OpeningTrouble';
import { Skeleton } from './opening/Skeleton';
import { useOpening } from './opening/useOpening';
import { useParts } from './parts';
import { ApartNotice } from './reading/ApartNotice';
import { useApart } from './reading/useApart';
import { guardedDocument } from './standing/guardedDocument';
import { Screens } from './Screens';
import { useCalendar } from './useCalendar';

const NoMeeting = lazyPart(() => import('./opening/NoMeeting'));
const StageScreen = lazyPart(() => import('./stage/StageScreen'));

/** The minutes of what the host shows, or what stands in their place while there are none. */
export function MeetingPane({ subject }: { readonly subject: Subject }) {
  const { workspace, host } = useParts();
  const [state, actions] = useOpening(workspace, subject);
  const apart = useApart();
  if (state.kind === 'opening') return <Skeleton />;
  if (state.kind === 'noMeeting') {
    return (
      <Suspense fallback={<Skeleton />}>
        <NoMeeting why={whyNone(state.reason, subject)} actions={actions} />
      </Suspense>
    );
  }
  if (host.surface === 'stage') {
    return (
      <OpenedMeeting minutes={state.minutes}>
        <Suspense fallback={<Skeleton />}>
          <StageScreen />
        </Suspense>
      </OpenedMeeting>
    );
  }
  const trouble = state.trouble && <OpeningTrouble reason={state.trouble} retry={actions.retry} />;
  return (
    <OpenedMeeting key={apart.minutes ? 'apart' : 'meeting'} minutes={apart.minutes ?? state.minutes}>
      {apart.minutes && <ApartNotice leave={apart.leave} />}
      <Screens trouble={trouble} startApart={apart.start} firstAction={null} />
    </OpenedMeeting>
  );
}

interface OpenedMeetingProps {
  readonly minutes: OpenMinutes;
  readonly children: React.ReactNode;
}

/** Minutes for everything below. */
export function OpenedMeeting({ minutes, children }: OpenedMeetingProps) {
  const meeting = useOpenMeeting(minutes);
  return <MeetingContext value={meeting}>{children}</MeetingContext>;
}

function useOpenMeeting(minutes: OpenMinutes): Meeting {
  const document = useMemo(() => guardedDocument(minutes.document), [minutes.document]);
  const header = useSyncExternalStore(document.subscribe, () => document.minutes().header);
  const calendar = useCalendar(header);
  const departments = useDepartmentsOn(header.start.slice(0, 10));
  return useMemo(
    () => ({ minutes, document, departments, calendar }),
    [minutes, document, departments, calendar],
  );
}
