import type { Context } from 'hono';
import type { SiteEnv } from '../context';
import type { Confluence, Page, Space } from './confluence';
import { mayReadPage, maySeeSpace, mayUpdatePage } from './page-permission';
import { notFound } from './refusal';

/** The space, unless it does not exist for whoever asks. */
export function seenSpace(c: Context<SiteEnv>, confluence: Confluence, id: string): Space {
  const space = confluence.spaces.get(id);
  if (!space || !maySeeSpace(confluence, c.get('viewer').accountId, space)) throw notFound();
  return space;
}

export function seenSpaces(c: Context<SiteEnv>, confluence: Confluence): Space[] {
  return confluence.spaces.all().filter((space) => maySeeSpace(confluence, c.get('viewer').accountId, space));
}

/** The page, unless it does not exist for whoever asks; one in the trash only where that is asked for. */
export function seenPage(
  c: Context<SiteEnv>,
  confluence: Confluence,
  id: string,
  statuses: readonly Page['status'][] = ['current'],
): Page {
  const page = confluence.pages.get(id);
  if (!page || !statuses.includes(page.status) || !mayReadPage(confluence, c.get('viewer').accountId, page))
    throw notFound();
  return page;
}

export function seenPages(c: Context<SiteEnv>, confluence: Confluence): Page[] {
  const { accountId } = c.get('viewer');
  return confluence.pages.all().filter((page) => page.status === 'current' && mayReadPage(confluence, accountId, page));
}

/** The page, for changing it: Confluence answers "not found" also to those who may only read. */
export function updatablePage(c: Context<SiteEnv>, confluence: Confluence, id: string): Page {
  const page = seenPage(c, confluence, id, ['current', 'trashed']);
  if (!mayUpdatePage(confluence, c.get('viewer').accountId, page)) throw notFound();
  return page;
}
