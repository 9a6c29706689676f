import type { ListedAction } from './listedAction';

/** The later list with the earlier objects wherever they say the same; the earlier list itself when all do. */
export function withUnchanged(
  earlier: readonly ListedAction[],
  later: readonly ListedAction[],
): readonly ListedAction[] {
  const known = new Map(earlier.map((action) => [action.key, action]));
  const list = later.map((action) => {
    const before = known.get(action.key);
    return before && saysTheSame(before, action) ? before : action;
  });
  const isSame = list.length === earlier.length && list.every((action, at) => action === earlier[at]);
  return isSame ? earlier : list;
}

function saysTheSame(one: ListedAction, other: ListedAction): boolean {
  const fields = Object.keys(one) as (keyof ListedAction)[];
  return fields.every((field) => isAlike(one[field], other[field]));
}

/** Values of one field: few are more than a word, and those that are hardly differ. */
function isAlike(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  return typeof one === 'object' && JSON.stringify(one) === JSON.stringify(other);
}
