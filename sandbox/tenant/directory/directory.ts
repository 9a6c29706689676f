import type { World, WorldGroup, WorldUser } from '../../world/world';

/** Users and groups of the tenant, found by id or by address. */
export class Directory {
  readonly users: ReadonlyMap<string, WorldUser>;
  readonly groups: ReadonlyMap<string, WorldGroup>;
  readonly #usersByMail: ReadonlyMap<string, WorldUser>;
  readonly #groupsByMail: ReadonlyMap<string, WorldGroup>;

  constructor(readonly world: World) {
    this.users = new Map(world.users.map((user) => [user.id, user]));
    this.groups = new Map(world.groups.map((group) => [group.id, group]));
    this.#usersByMail = new Map(world.users.map((user) => [user.mail.toLowerCase(), user]));
    this.#groupsByMail = new Map(world.groups.map((group) => [group.mail.toLowerCase(), group]));
  }

  userByMail(address: string): WorldUser | undefined {
    return this.#usersByMail.get(address.toLowerCase());
  }

  /** By object id or user principal name; an alias finds nobody. */
  userByKey(key: string): WorldUser | undefined {
    const byId = this.users.get(key);
    if (byId) return byId;
    return this.world.users.find((user) => this.principalName(user).toLowerCase() === key.toLowerCase());
  }

  /** The users an address reaches: one, the members of a group, or nobody in this tenant. */
  behind(address: string): readonly WorldUser[] {
    const user = this.userByMail(address);
    if (user) return [user];
    const memberIds = this.#groupsByMail.get(address.toLowerCase())?.memberIds ?? [];
    return memberIds.flatMap((id) => this.users.get(id) ?? []);
  }

  groupsOf(userId: string): readonly WorldGroup[] {
    return this.world.groups.filter((group) => group.memberIds.includes(userId));
  }

  /** A guest's name is made of the address at home and this tenant's own domain. */
  principalName(user: WorldUser): string {
    return user.userType === 'Guest'
      ? `${user.mail.replace('@', '_')}#EXT#@sandbox.onmicrosoft.com`
      : user.mail;
  }
}
