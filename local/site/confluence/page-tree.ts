import type { Confluence, Page } from './confluence';

/** Pages above, nearest first. */
export function ancestorsOf(confluence: Confluence, page: Page): Page[] {
  const above: Page[] = [];
  let parent = page.parentId === undefined ? undefined : confluence.pages.get(page.parentId);
  while (parent && !above.includes(parent)) {
    above.push(parent);
    parent = parent.parentId === undefined ? undefined : confluence.pages.get(parent.parentId);
  }
  return above;
}

/** Current pages directly below, in their order. */
export function childrenOf(confluence: Confluence, pageId: string): Page[] {
  return confluence.pages
    .all()
    .filter((page) => page.parentId === pageId && page.status === 'current')
    .sort((a, b) => a.position - b.position);
}

/** Current pages below at any depth, each parent before its children; `depth` counts from 1. */
export function descendantsOf(
  confluence: Confluence,
  pageId: string,
  most: number,
  depth = 1,
): { page: Page; depth: number }[] {
  if (depth > most) return [];
  return childrenOf(confluence, pageId).flatMap((page) => [
    { page, depth },
    ...descendantsOf(confluence, page.id, most, depth + 1),
  ]);
}

/** The first page at the top of a space. */
export function homepageOf(confluence: Confluence, spaceId: string): Page | undefined {
  return confluence.pages
    .all()
    .filter((page) => page.spaceId === spaceId && page.parentId === undefined && page.status === 'current')
    .sort((a, b) => a.position - b.position)[0];
}

export function nextPosition(confluence: Confluence, spaceId: string, parentId: string | undefined): number {
  const siblings = confluence.pages.all().filter((page) => page.spaceId === spaceId && page.parentId === parentId);
  return Math.max(-1, ...siblings.map(({ position }) => position)) + 1;
}
