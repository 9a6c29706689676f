import { hasItem, itemKey, postponedItems, type BroughtItem, type SaysPostponed } from '../minutes/postponed';
import { earlierMeeting, type SeriesMeeting } from './seriesMeeting';

/** The items that earlier meetings put off and that no meeting since has had on its agenda, oldest first. */
export function comingItems(
  earlier: readonly SeriesMeeting[],
  here: Pick<SeriesMeeting, 'record'>,
  says: SaysPostponed,
): readonly BroughtItem[] {
  const brought = new Set([...earlier, here].flatMap(({ record }) => record.brought).map(({ key }) => key));
  return earlier.flatMap((one, at) => {
    const since = earlier.slice(at + 1);
    return postponedItems(one.minutes, says)
      .map(({ id, title }): BroughtItem => ({
        key: itemKey(one.meeting.id, id),
        from: earlierMeeting(one),
        title,
      }))
      .filter(
        ({ key, title }) => !brought.has(key) && !since.some(({ minutes }) => hasItem(minutes.blocks, title)),
      );
  });
}
