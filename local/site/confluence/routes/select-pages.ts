import type { Context } from 'hono';
import type { SiteEnv } from '../../context';
import { currentVersion, firstVersion, type Page } from '../confluence';
import { choiceOf, listOf } from '../request';

const orders = [
  'id',
  '-id',
  'created-date',
  '-created-date',
  'modified-date',
  '-modified-date',
  'title',
  '-title',
] as const;

function sortKey(page: Page, by: string): string {
  if (by === 'title') return currentVersion(page).title.toLowerCase();
  if (by === 'created-date') return firstVersion(page).createdAt;
  if (by === 'modified-date') return currentVersion(page).createdAt;
  return page.id.padStart(20, '0');
}

/** The pages that the request's title and status ask for, in its order. */
export function selectPages(c: Context<SiteEnv>, pages: readonly Page[]): Page[] {
  const title = c.req.query('title');
  const statuses = listOf(c, 'status') ?? ['current'];
  const order = choiceOf(c, 'sort', orders) ?? 'id';
  const by = order.replace(/^-/, '');
  const chosen = pages.filter(
    (page) => statuses.includes(page.status) && (title === undefined || currentVersion(page).title === title),
  );
  const sorted = chosen
    .map((page) => ({ page, key: sortKey(page, by) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ page }) => page);
  return order.startsWith('-') ? sorted.reverse() : sorted;
}
