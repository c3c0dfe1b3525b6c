import { bodyAnswer, type BodyFormat } from '../body';
import { currentVersion, firstVersion, type Confluence, type Page, type PageVersion } from '../confluence';
import { pageWebui, tinyLink, withBase } from './links';

export function versionAnswer({
  number,
  authorId,
  createdAt,
  message,
  minorEdit,
}: Omit<PageVersion, 'title' | 'body'>) {
  return { number, message, minorEdit, authorId, createdAt };
}

/** A page of v2, as it is now or as one of its versions was. */
export function pageAnswer(
  confluence: Confluence,
  page: Page,
  format: BodyFormat | undefined,
  version: PageVersion = currentVersion(page),
): Record<string, unknown> {
  return {
    id: page.id,
    status: version === currentVersion(page) ? page.status : 'historical',
    title: version.title,
    spaceId: page.spaceId,
    parentId: page.parentId ?? null,
    parentType: page.parentId === undefined ? null : 'page',
    position: page.position,
    authorId: page.authorId,
    ownerId: page.ownerId,
    lastOwnerId: null,
    createdAt: firstVersion(page).createdAt,
    version: versionAnswer(version),
    body: bodyAnswer(version.body, format),
    _links: {
      webui: pageWebui(confluence, page),
      editui: `/pages/resumedraft.action?draftId=${page.id}`,
      tinyui: tinyLink(page.id),
    },
  };
}

/** The same for an answer of its own, which also says where the site is. */
export function singlePageAnswer(
  confluence: Confluence,
  page: Page,
  origin: string,
  format?: BodyFormat,
  version?: PageVersion,
): Record<string, unknown> {
  return withBase(pageAnswer(confluence, page, format, version), origin);
}
