import type { SiteContext } from '../context';
import type { SiteSeed } from '../seed';
import { instantOf } from '../timestamp';
import { confluenceOf, type Confluence, type Page } from './confluence';
import { followTasks } from './follow-tasks';
import { nextPosition } from './page-tree';

type SeedPage = SiteSeed['pages'][number];

function loadPage(confluence: Confluence, seed: SeedPage): Page {
  const page: Page = {
    id: seed.id,
    spaceId: seed.spaceId,
    ...(seed.parentId === undefined ? {} : { parentId: seed.parentId }),
    status: 'current',
    position: nextPosition(confluence, seed.spaceId, seed.parentId),
    authorId: seed.authorId,
    ownerId: seed.authorId,
    versions: seed.versions.map((version) => ({
      ...version,
      createdAt: instantOf(version.createdAt) ?? version.createdAt,
      minorEdit: false,
      title: seed.title,
    })),
    restrictions: seed.restrictions ?? {},
    labels: [],
  };
  confluence.pages.set(page);
  return page;
}

function highestId(seed: SiteSeed): number {
  const ids = [...seed.spaces, ...seed.pages].map(({ id }) => Number(id)).filter(Number.isInteger);
  return Math.max(100_000, ...ids);
}

/** Replaces all that Confluence holds by what a seed says. */
export function loadConfluence(context: SiteContext, seed: SiteSeed): void {
  const confluence = confluenceOf(context);
  confluence.empty();
  context.nextId('confluence content', highestId(seed) + 1);
  for (const space of seed.spaces) {
    const home = seed.pages.find((page) => page.spaceId === space.id);
    const createdAt = instantOf(home?.versions[0]?.createdAt ?? '') ?? context.now().toISOString();
    confluence.spaces.set({ ...space, authorId: home?.authorId ?? '', createdAt });
  }
  for (const seedPage of seed.pages) {
    const { id, versions } = loadPage(confluence, seedPage);
    versions.forEach((version, index) => followTasks(confluence, id, versions[index - 1], version));
    for (const [key, value] of Object.entries(seedPage.properties ?? {})) {
      const { authorId, createdAt } = versions[0] ?? {
        authorId: seedPage.authorId,
        createdAt: context.now().toISOString(),
      };
      const version = { number: 1, authorId, createdAt, message: '', minorEdit: false };
      confluence.properties.set({ id: confluence.newId(), pageId: id, key, value, version });
    }
  }
}
