import type { ActionRow } from '../../actionList/rows';

/** Everything about one action. */
export function ShareList({ row }: { readonly row: ActionRow }) {
  return (
    <div>
      {row.whole.map(({ key, department }) => (
        <div key={key}>{department}</div>
      ))}
    </div>
  );
}
