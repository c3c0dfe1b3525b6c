import type { SiteReader } from '../site-reader';
import { page, pageList, space, spaceList, type Page, type PageRow, type Space } from './shapes';

/** The space with a key, if the person may see it. */
export async function spaceByKey(reader: SiteReader, key: string): Promise<Space | undefined> {
  return (await reader.read(`/wiki/api/v2/spaces?keys=${encodeURIComponent(key)}`, spaceList)).results[0];
}

/** A page with its body as a document, and the space it lies in. */
export async function readPage(
  reader: SiteReader,
  id: string,
  version?: string,
): Promise<{ page: Page; space: Space }> {
  const query = version === undefined ? '' : `&version=${encodeURIComponent(version)}`;
  const found = await reader.read(
    `/wiki/api/v2/pages/${encodeURIComponent(id)}?body-format=atlas_doc_format${query}`,
    page,
  );
  return { page: found, space: await reader.read(`/wiki/api/v2/spaces/${found.spaceId}`, space) };
}

const mostPages = 1000;

/** All pages of a space that the person may read. */
export async function readPages(reader: SiteReader, spaceId: string): Promise<readonly PageRow[]> {
  const rows: PageRow[] = [];
  let path: string | undefined = `/wiki/api/v2/spaces/${spaceId}/pages?limit=250`;
  while (path !== undefined && rows.length < mostPages) {
    const list: { results: PageRow[]; _links?: { next?: string | undefined } | undefined } = await reader.read(
      path,
      pageList,
    );
    rows.push(...list.results);
    path = list._links?.next;
  }
  return rows;
}

export const pagePath = (spaceOf: Space, row: { readonly id: string; readonly title: string }) =>
  `/wiki/spaces/${spaceOf.key}/pages/${row.id}/${row.title
    .split(/[\s/]+/)
    .map(encodeURIComponent)
    .join('+')}`;
