import type { Confluence, Space } from '../confluence';
import { homepageOf } from '../page-tree';

export function spaceAnswer(
  confluence: Confluence,
  space: Space,
  descriptionFormat?: 'plain' | 'view',
): Record<string, unknown> {
  const { id, key, name, authorId, createdAt, description } = space;
  const home = homepageOf(confluence, id);
  return {
    id,
    key,
    name,
    type: 'global',
    status: 'current',
    authorId,
    currentActiveAlias: key,
    createdAt,
    ...(home === undefined ? {} : { homepageId: home.id }),
    description:
      descriptionFormat === undefined
        ? {}
        : { [descriptionFormat]: { representation: descriptionFormat, value: description } },
    _links: { webui: `/spaces/${key}` },
  };
}
