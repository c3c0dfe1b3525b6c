import type { Confluence, Page, Space } from './confluence';
import { ancestorsOf } from './page-tree';

type Account = string | undefined;

export function maySeeSpace({ directory }: Confluence, account: Account, { permissions }: Space): boolean {
  return directory.holds(account, [...permissions.read, ...permissions.edit, ...permissions.administer]);
}

export function mayWriteInSpace({ directory }: Confluence, account: Account, { permissions }: Space): boolean {
  return directory.holds(account, [...permissions.edit, ...permissions.administer]);
}

/** A read restriction on a page holds for everything below it, for everybody, apps and administrators included. */
export function mayReadPage(confluence: Confluence, account: Account, page: Page): boolean {
  const space = confluence.spaces.get(page.spaceId);
  if (!space || !maySeeSpace(confluence, account, space)) return false;
  return [page, ...ancestorsOf(confluence, page)].every(
    ({ restrictions: { read } }) => read === undefined || confluence.directory.holds(account, read),
  );
}

/** An update restriction holds for its own page only. */
export function mayUpdatePage(confluence: Confluence, account: Account, page: Page): boolean {
  const space = confluence.spaces.get(page.spaceId);
  const { update } = page.restrictions;
  return (
    space !== undefined &&
    mayReadPage(confluence, account, page) &&
    mayWriteInSpace(confluence, account, space) &&
    (update === undefined || confluence.directory.holds(account, update))
  );
}
