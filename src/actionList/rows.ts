import { grouped } from '../minutes/grouped';
import type { ListedAction } from './listedAction';
import type { ActionGroup } from './view';

/** A heading in the list, with what stands below it. */
export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly group: ActionGroup;
}

/** An action in the list: one department's share, or the shares of it that stand in the same group. */
export interface ActionRow {
  readonly kind: 'action';
  readonly key: string;
  /** Key of the group it stands in. */
  readonly groupKey: string;
  readonly shares: readonly [ListedAction, ...ListedAction[]];
  /** Every department's share, also those that the view leaves out: it is done when all of these are. */
  readonly whole: readonly ListedAction[];
}

export type ListRow = GroupRow | ActionRow;

/** The list from top to bottom: under each heading, one row for what was agreed once. */
export function rowsOf(groups: readonly ActionGroup[], actions: readonly ListedAction[]): readonly ListRow[] {
  const wholes = joined(actions);
  return groups.flatMap((group): readonly ListRow[] => [
    { kind: 'group', key: group.key, group },
    ...[...joined(group.actions)].map(([line, shares]): ActionRow => ({
      kind: 'action',
      key: `${group.key} ${line}`,
      groupKey: group.key,
      shares,
      whole: wholes.get(line) ?? shares,
    })),
  ]);
}

/** Shares of the same line of the same minutes together, in the order in which the first of each stands. */
function joined(
  actions: readonly ListedAction[],
): ReadonlyMap<string, readonly [ListedAction, ...ListedAction[]]> {
  return grouped(actions, ({ meeting, lineId }) => `${meeting.id} ${lineId}`);
}
