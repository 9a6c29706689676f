import { useState } from 'react';
import { earlierMeeting } from '../../carryOver/seriesMeeting';
import { isUntold, type PreviousMinutes } from '../../carryOver/previousMinutes';
import type { EarlierMeeting } from '../../minutes/carriedAction';
import { laterThan } from '../../minutes/laterThan';
import { isAdopted, standingOf, type Adoption } from '../../minutes/standing';
import { closeWhenSaved } from '../../workspace/closeWhenSaved';
import { useMeeting } from '../meeting';
import { useParts } from '../parts';
import { takeStep } from '../standing/takeStep';
import { useWriter } from '../standing/useWriter';
import { adoptingItem, adoptionItem } from './adoptionItem';
import type { Series } from './useSeries';

export interface Adopting {
  /** Ids of meetings whose minutes are being told. */
  readonly telling: ReadonlySet<string>;
  readonly adopt: (meeting: EarlierMeeting, amendment: string) => void;
  readonly takeBack: (meeting: EarlierMeeting) => void;
  readonly tellAgain: (previous: PreviousMinutes) => void;
}

/** Adopts earlier minutes: in the open minutes at once, in the earlier ones as soon as they can be reached. */
export function useAdopting(series: Series, titleOf: (meeting: EarlierMeeting) => string): Adopting {
  const { workspace } = useParts();
  const { document } = useMeeting();
  const writer = useWriter();
  const [telling, setTelling] = useState<ReadonlySet<string>>(new Set());
  const { here } = series;

  const tell = async (adoption: Adoption): Promise<void> => {
    const { id } = adoption.meeting;
    setTelling((before) => new Set(before).add(id));
    try {
      const opened = await (await workspace.shelf()).open(id);
      const earlier = opened.document;
      const { steps } = earlier.record();
      const moment = { by: adoption.by, at: laterThan(steps.at(-1)?.at, writer().now) };
      if (adoption.stands) {
        const meeting = earlierMeeting(here);
        const { amendment } = adoption;
        const minutes = adoptedMinutes(steps) ?? earlier.minutes();
        earlier.write.takeStep({ kind: 'adopted', on: meeting.date, meeting, amendment, minutes, ...moment });
      } else if (isAdopted(standingOf(steps))) takeStep(earlier, { kind: 'toAdopt', ...moment });
      await closeWhenSaved(opened);
    } catch {
      // What could not be told shows as untold, with the way to try again.
    }
    setTelling((before) => new Set([...before].filter((one) => one !== id)));
  };

  const write = (meeting: EarlierMeeting, amendment: string | null, stands: boolean): void => {
    if (document.refuses()) return;
    const known = document.record().adoptions.find((one) => one.meeting.id === meeting.id);
    const { by, now } = writer();
    const adoption: Adoption = { meeting, amendment, stands, by, at: laterThan(known?.at, now) };
    const outcome = stands ? ({ kind: 'adopted', amendment } as const) : null;
    const item = adoptingItem(document.minutes().blocks, meeting);
    if (item) document.changeItem(item.id, { outcome });
    else if (stands) {
      const insertion = adoptionItem(document.minutes().blocks, {
        meeting,
        title: titleOf(meeting),
        outcome,
      });
      document.add({ header: {}, attendees: [], insertions: [insertion], unused: [] });
    }
    document.write.putAdoption(adoption);
    void tell(adoption);
  };

  return {
    telling,
    adopt: (meeting, amendment) => write(meeting, amendment.trim() || null, true),
    takeBack: (meeting) => write(meeting, null, false),
    tellAgain: (previous) => {
      if (previous.adoption && isUntold(previous)) void tell(previous.adoption);
    },
  };
}

/** What was adopted before stays what is adopted, when only the amendment is put right. */
function adoptedMinutes(steps: Parameters<typeof standingOf>[0]) {
  const standing = standingOf(steps);
  return isAdopted(standing) ? standing.minutes : null;
}
