/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/layout';
import { SiteRefusal } from '../site-reader';
import type { Surroundings } from '../surroundings';
import { pagePath, readPages, spaceByKey } from './read-page';
import { spaceList } from './shapes';
import { SpaceSide } from './space-side';

export async function SpacesPage({ around }: { readonly around: Surroundings }) {
  const { results } = await around.reader.read('/wiki/api/v2/spaces?limit=100', spaceList);
  return (
    <Layout around={around} title="Spaces" product="confluence">
      <h1>Spaces</h1>
      {results.length === 0 && <p>There is no space that you may see.</p>}
      <ul class="cards">
        {results.map((space) => (
          <li class="card">
            <h2>
              <a href={`/wiki/spaces/${space.key}`}>{space.name}</a>
            </h2>
            <p class="subtle">{space.key}</p>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

export async function SpacePage({ around, spaceKey }: { readonly around: Surroundings; readonly spaceKey: string }) {
  const space = await spaceByKey(around.reader, spaceKey);
  if (space === undefined) throw new SiteRefusal(404, `There is no space ${spaceKey} that you may see.`);
  const pages = await readPages(around.reader, space.id);
  return (
    <Layout around={around} title={space.name} product="confluence" side={<SpaceSide space={space} pages={pages} />}>
      <h1>{space.name}</h1>
      <ul class="links">
        {pages.map((page) => (
          <li>
            <a href={pagePath(space, page)}>{page.title}</a>
          </li>
        ))}
      </ul>
    </Layout>
  );
}
