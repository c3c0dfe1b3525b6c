import type { Viewer } from '../context';
import type { Jira } from '../jira';
import type { SeedUser } from '../seed';

const sizes = ['16x16', '24x24', '32x32', '48x48'];

/** Addresses of one picture in the sizes that Jira names. */
export function avatarUrls(viewer: Viewer, kind: 'user' | 'project', id: string): Record<string, string> {
  return Object.fromEntries(
    sizes.map((size) => [size, `${viewer.origin}/avatar/${kind}/${encodeURIComponent(id)}.svg`]),
  );
}

/** A person as other answers mention them. */
export function userAnswer(user: SeedUser, viewer: Viewer): Record<string, unknown> {
  const { accountId, accountType, displayName, emailAddress, active, timeZone } = user;
  return {
    self: `${viewer.origin}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    ...(emailAddress === undefined ? {} : { emailAddress }),
    avatarUrls: avatarUrls(viewer, 'user', accountId),
    displayName,
    active,
    timeZone,
    accountType,
  };
}

/** The person of an account id; an account that is no longer there is a former user, as Jira shows it. */
export function userOf(jira: Jira, accountId: string, viewer: Viewer): Record<string, unknown> {
  const former: SeedUser = {
    accountId,
    accountType: 'atlassian',
    displayName: 'Former user',
    active: false,
    timeZone: 'UTC',
    locale: 'en_US',
  };
  return userAnswer(jira.directory.user(accountId) ?? former, viewer);
}
