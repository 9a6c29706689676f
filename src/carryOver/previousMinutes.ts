import { isAdopted, standingOf, type Adoption, type Standing } from '../minutes/standing';
import { earlierMeeting, type SeriesMeeting } from './seriesMeeting';
import type { EarlierMeeting } from '../minutes/carriedAction';
import type { SeriesRecord } from '../minutes/seriesRecord';

/** Minutes of an earlier meeting as this meeting deals with them. */
export interface PreviousMinutes {
  readonly meeting: EarlierMeeting;
  readonly standing: Standing;
  /** What this meeting wrote down of it last, also when it took that back; or null. */
  readonly adoption: Adoption | null;
}

/**
 * The minutes this meeting has to adopt, or adopted: those of the meeting before it, and older ones that were sent round to be adopted and
 * never were. Newest first.
 */
export function previousMinutes(
  earlier: readonly SeriesMeeting[],
  { adoptions }: SeriesRecord,
): readonly PreviousMinutes[] {
  const last = earlier.at(-1);
  return earlier.toReversed().flatMap((one) => {
    const meeting = earlierMeeting(one);
    const standing = standingOf(one.record.steps);
    const adoption = adoptions.find(({ meeting: { id } }) => id === meeting.id) ?? null;
    const isDue = one === last ? !isAdopted(standing) : standing.kind === 'toAdopt';
    return adoption || isDue ? [{ meeting, standing, adoption }] : [];
  });
}

/** Whether the earlier minutes do not know yet what this meeting decided of them: their last step is older. */
export function isUntold({ standing, adoption }: PreviousMinutes): boolean {
  return adoption !== null && (standing.kind === 'new' || standing.at < adoption.at);
}
