import { useEffect, useMemo, useState } from 'react';
import { readPassage } from '../../dutch/readPassage';
import { meetingFrame } from '../../proposals/meetingFrame';
import { openProposals, type LineReading, type OpenProposal } from '../../proposals/openProposals';
import { useMeeting, useRestedMinutes } from '../meeting';
import { useTopicOwners } from '../settings/topics/useTopicOwners';

/** How long lines are read in one go: the rest of a frame is the browser's. */
const slice = 8;

/**
 * Everything in the minutes that waits for a decision, in order. Read when the typing rests, a little at a time, and each
 * line once: null until the whole was read for the first time.
 */
export function useOpenProposals(): readonly OpenProposal[] | null {
  const { departments, calendar } = useMeeting();
  const topics = useTopicOwners();
  const minutes = useRestedMinutes();
  const { attendees, header } = minutes;
  const reading = useMemo(
    (): LineReading => ({
      frame: meetingFrame({ attendees, header }, departments, calendar, topics),
      readPassage,
      known: new WeakMap(),
    }),
    [attendees, header, departments, calendar, topics],
  );
  const [open, setOpen] = useState<readonly OpenProposal[] | null>(null);
  useEffect(() => inSlices(openProposals(minutes, reading), setOpen), [minutes, reading]);
  return open;
}

/** Walks until the slice is over, goes on in the next, and hands over what was found at the end. Returns the way to stop. */
function inSlices(
  walk: Generator<OpenProposal | null>,
  finished: (found: readonly OpenProposal[]) => void,
): () => void {
  const found: OpenProposal[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const goOn = (): void => {
    const until = performance.now() + slice;
    for (let step = walk.next(); ; step = walk.next()) {
      if (step.done) return finished(found);
      if (step.value) found.push(step.value);
      if (performance.now() > until) break;
    }
    timer = setTimeout(goOn);
  };
  timer = setTimeout(goOn);
  return () => clearTimeout(timer);
}

/** Counts what is open; what is read but not yet counted counts as nothing. */
export function countOf(open: readonly OpenProposal[] | null): number {
  return (open ?? []).reduce((sum, { findings }) => sum + findings.length, 0);
}
