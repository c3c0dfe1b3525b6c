import { currentVersion, type Confluence, type Page } from '../confluence';

export function pageWebui(confluence: Confluence, page: Page): string {
  const key = confluence.spaces.get(page.spaceId)?.key ?? '';
  const title = encodeURIComponent(currentVersion(page).title).replaceAll('%20', '+');
  return `/spaces/${key}/pages/${page.id}/${title}`;
}

export function tinyLink(id: string): string {
  return `/x/${Number(id).toString(36)}`;
}

/** The answer with the site's address among its links, as v2 gives it where one thing is answered. */
export function withBase(answer: Readonly<Record<string, unknown>>, origin: string): Record<string, unknown> {
  const links = answer['_links'];
  return { ...answer, _links: { ...(typeof links === 'object' ? links : {}), base: `${origin}/wiki` } };
}
