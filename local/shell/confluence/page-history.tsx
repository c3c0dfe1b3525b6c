/** @jsxImportSource hono/jsx */
import { Layout } from '../parts/layout';
import { When } from '../parts/when';
import type { Surroundings } from '../surroundings';
import { readPage, readPages } from './read-page';
import { versions } from './shapes';
import { SpaceSide } from './space-side';

/** Every version of a page, newest first. */
export async function PageHistory({ around, pageId }: { readonly around: Surroundings; readonly pageId: string }) {
  const { page, space } = await readPage(around.reader, pageId);
  const [pages, { results }] = await Promise.all([
    readPages(around.reader, space.id),
    around.reader.read(`/wiki/api/v2/pages/${page.id}/versions?limit=100`, versions),
  ]);
  const names = new Map(around.people.map((person) => [person.accountId, person.displayName]));
  const base = `/wiki/spaces/${space.key}/pages/${page.id}`;
  return (
    <Layout
      around={around}
      title={`History of ${page.title}`}
      product="confluence"
      side={<SpaceSide space={space} pages={pages} current={page.id} />}
    >
      <h1>{`History of ${page.title}`}</h1>
      <table class="issues">
        <caption class="hidden">Versions</caption>
        <thead>
          <tr>
            <th scope="col">Version</th>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {[...results]
            .sort((a, b) => b.number - a.number)
            .map((version) => (
              <tr>
                <td>
                  <a href={`${base}?version=${version.number}`}>{`Version ${version.number}`}</a>
                </td>
                <td>
                  <When at={version.createdAt} viewer={around.viewer} />
                </td>
                <td>{names.get(version.authorId ?? '') ?? version.authorId}</td>
                <td>{version.message}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </Layout>
  );
}
