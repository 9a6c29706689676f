import { useEffect, useState } from 'react';
import type { MinutesShelf } from '../../workspace/shelf';
import { openingWords } from '../../language/words/opening';
import type { OpenMinutes, Workspace } from '../../workspace/workspace';
import { OpenedMeeting } from '../MeetingPane';
import { Notice } from '../Notice';
import { useParts, useWords } from '../parts';
import { useApart } from '../reading/useApart';
import { Screens } from '../Screens';
import { Skeleton } from './Skeleton';
import { useHolding } from './useHolding';
import { useSigningIn } from './useSigningIn';

type Linked =
  | { readonly kind: 'opening' }
  | { readonly kind: 'failed' }
  | { readonly kind: 'open'; readonly minutes: OpenMinutes };

interface LinkedPaneProps {
  /** Key of the meeting, and line of the action. */
  readonly meeting: string;
  readonly lineId: string;
}

/** The action that a task's link names, in the minutes it was agreed in. */
export default function LinkedPane({ meeting, lineId }: LinkedPaneProps) {
  const words = useWords(openingWords);
  const { workspace } = useParts();
  const apart = useApart();
  const [linked, setLinked] = useState<Linked>({ kind: 'opening' });
  const [attempt, setAttempt] = useState(0);
  const retry = () => {
    setLinked({ kind: 'opening' });
    setAttempt(attempt + 1);
  };
  const signingIn = useSigningIn(retry);
  const hold = useHolding(linked.kind === 'open' ? linked.minutes : null);
  useEffect(() => {
    let current = true;
    openLinked(workspace, meeting).then(
      (minutes) => {
        hold(minutes);
        if (current) setLinked({ kind: 'open', minutes });
      },
      () => current && setLinked({ kind: 'failed' }),
    );
    return () => {
      current = false;
    };
  }, [workspace, meeting, attempt, hold]);
  if (linked.kind === 'opening') return <Skeleton />;
  if (linked.kind === 'failed') {
    const text = signingIn.failed ?? words.linkUnread;
    return <Notice tone="warning" text={text} action={{ label: words.retry, run: signingIn.ask }} />;
  }
  return (
    <OpenedMeeting key={apart.minutes ? 'apart' : 'meeting'} minutes={apart.minutes ?? linked.minutes}>
      <Screens trouble={null} startApart={apart.start} firstAction={apart.minutes ? null : lineId} />
    </OpenedMeeting>
  );
}

/** From this device when it is there, else after a look in the folder. */
async function openLinked(workspace: Workspace, meeting: string): Promise<OpenMinutes> {
  const shelf = await workspace.shelf();
  await shelf.load();
  if (!isKnown(shelf, meeting)) await shelf.refresh();
  return shelf.open(meeting);
}

function isKnown(shelf: MinutesShelf, meeting: string): boolean {
  return shelf.all().some(({ key }) => key === meeting);
}
