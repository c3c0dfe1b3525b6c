/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { pagePath } from './read-page';
import type { PageRow, Space } from './shapes';

function Branch(props: {
  readonly space: Space;
  readonly pages: readonly PageRow[];
  readonly parent: PageRow | undefined;
  readonly current: string | undefined;
}): Child {
  const { space, pages, parent, current } = props;
  const known = new Set(pages.map((page) => page.id));
  const children = pages.filter((page) =>
    parent === undefined ? !page.parentId || !known.has(page.parentId) : page.parentId === parent.id,
  );
  if (children.length === 0) return null;
  return (
    <ul>
      {children.map((page) => (
        <li>
          <a href={pagePath(space, page)} {...(page.id === current ? { 'aria-current': 'page' as const } : {})}>
            {page.title}
          </a>
          <Branch space={space} pages={pages} parent={page} current={current} />
        </li>
      ))}
    </ul>
  );
}

/** The tree of a space's pages. */
export function SpaceSide(props: {
  readonly space: Space;
  readonly pages: readonly PageRow[];
  readonly current?: string;
}) {
  const { space, pages, current } = props;
  return (
    <nav class="side" aria-label={`Pages of ${space.name}`}>
      <p class="side-name">
        <a href={`/wiki/spaces/${space.key}`}>{space.name}</a>
      </p>
      <p class="subtle">{space.key}</p>
      <Branch space={space} pages={pages} parent={undefined} current={current} />
    </nav>
  );
}
