import { AvatarGroup, AvatarGroupItem } from '@fluentui/react-components';
import type { WorldUser } from '../../world/world';

/** The directory by object id. */
export type Users = ReadonlyMap<string, WorldUser>;

/** Somebody's name as spoken, or what there is when the directory does not know the id. */
export function spokenName(users: Users, id: string): string {
  const user = users.get(id);
  return user ? `${user.givenName} ${user.surname}` : 'Onbekende gebruiker';
}

/** Whom a task is assigned to, as small portraits. */
export function Assignees({ ids, users }: { readonly ids: readonly string[]; readonly users: Users }) {
  if (ids.length === 0) return null;
  return (
    <AvatarGroup size={24} layout="stack">
      {ids.slice(0, 4).map((id) => (
        <AvatarGroupItem key={id} name={spokenName(users, id)} title={spokenName(users, id)} />
      ))}
    </AvatarGroup>
  );
}
