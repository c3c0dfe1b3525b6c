import type { Collection } from './collection';
import type { Grant, SeedUser } from './seed';

export interface Group {
  readonly groupId: string;
  readonly name: string;
  readonly members: readonly string[];
}

/** The people and groups of the site. */
export interface Directory {
  user(accountId: string): SeedUser | undefined;
  userByEmail(emailAddress: string): SeedUser | undefined;
  users(): SeedUser[];
  groups(): Group[];
  groupsOf(accountId: string): Group[];
  /** Whether one of the grants (account id, `group:NAME`, `anyone` signed in) covers the account. */
  holds(accountId: string | undefined, grants: readonly Grant[]): boolean;
}

export function openDirectory(users: Collection<SeedUser>, groups: Collection<Group>): Directory {
  const groupsOf = (accountId: string): Group[] => groups.all().filter((group) => group.members.includes(accountId));
  return {
    user: (accountId) => users.get(accountId),
    userByEmail: (emailAddress) => users.all().find((user) => user.emailAddress === emailAddress),
    users: () => users.all(),
    groups: () => groups.all(),
    groupsOf,
    holds(accountId, grants) {
      if (accountId === undefined) return false;
      if (grants.includes('anyone') || grants.includes(accountId)) return true;
      if (!grants.some((grant) => grant.startsWith('group:'))) return false;
      return groupsOf(accountId).some((group) => grants.includes(`group:${group.name}`));
    },
  };
}
