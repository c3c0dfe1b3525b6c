import type { Confluence, Page, PageVersion } from './confluence';
import { currentVersion } from './confluence';
import { followTasks } from './follow-tasks';
import { ancestorsOf, nextPosition } from './page-tree';
import { invalid, notFound } from './refusal';

/** Titles are unique among the pages of a space that are not in the trash. */
export function assertTitleFree(confluence: Confluence, spaceId: string, title: string, exceptId?: string): void {
  const taken = confluence.pages
    .all()
    .some(
      (page) =>
        page.spaceId === spaceId &&
        page.status === 'current' &&
        page.id !== exceptId &&
        currentVersion(page).title === title,
    );
  if (taken)
    throw invalid('A page with this title already exists: A page already exists with the same TITLE in this space');
}

/** The page under another parent of the same space. */
export function moved(confluence: Confluence, page: Page, parentId: string): Page {
  if (page.parentId === parentId) return page;
  const parent = confluence.pages.get(parentId);
  if (!parent || parent.status !== 'current' || parent.spaceId !== page.spaceId) throw notFound();
  if ([parent, ...ancestorsOf(confluence, parent)].some(({ id }) => id === page.id))
    throw invalid('A page cannot be moved below itself');
  return { ...page, parentId, position: nextPosition(confluence, page.spaceId, parentId) };
}

/** Keeps a page with one more version. */
export function saveVersion(confluence: Confluence, page: Page, version: PageVersion): Page {
  const before = page.versions.at(-1);
  const saved: Page = { ...page, versions: [...page.versions, version] };
  confluence.pages.set(saved);
  followTasks(confluence, page.id, before, version);
  return saved;
}

/** Puts a page in the trash; pages below it move up. */
export function trash(confluence: Confluence, page: Page): void {
  for (const child of confluence.pages.all().filter(({ parentId }) => parentId === page.id)) {
    const { parentId, ...rest } = child;
    const up = page.parentId ?? parentId;
    confluence.pages.set(up === undefined || up === page.id ? rest : { ...rest, parentId: up });
  }
  confluence.pages.set({ ...page, status: 'trashed' });
}

/** Removes a page and all that hangs on it for good. */
export function purge(confluence: Confluence, page: Page): void {
  for (const kind of ['tasks', 'properties', 'comments', 'attachments'] as const)
    for (const { id, pageId } of confluence[kind].all()) if (pageId === page.id) confluence[kind].delete(id);
  confluence.pages.delete(page.id);
}
