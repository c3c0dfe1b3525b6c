/** @jsxImportSource hono/jsx */
import { AdfDocument } from '../adf/document';
import type { AdfNode } from '../adf/node';
import { AppFrame } from '../parts/app-frame';
import { Layout } from '../parts/layout';
import { When } from '../parts/when';
import type { Surroundings } from '../surroundings';
import { macroFrame } from './macro-frame';
import { macroOf } from './macro-node';
import { readPage, readPages } from './read-page';
import { SpaceSide } from './space-side';

/** A page as its readers see it, macros included. */
export async function PageView(props: {
  readonly around: Surroundings;
  readonly pageId: string;
  readonly version?: string | undefined;
}) {
  const { around, pageId, version } = props;
  const { page, space } = await readPage(around.reader, pageId, version);
  const pages = await readPages(around.reader, space.id);
  const base = `/wiki/spaces/${space.key}/pages`;
  const author = around.people.find((person) => person.accountId === page.version.authorId);
  const showMacro = (node: AdfNode) => {
    const macro = macroOf(around, node);
    if (macro === undefined) return <p class="subtle">A macro of another app stands here.</p>;
    return <AppFrame setup={macroFrame(around, macro, page, space)} />;
  };
  return (
    <Layout
      around={around}
      title={page.title}
      product="confluence"
      side={<SpaceSide space={space} pages={pages} current={page.id} />}
    >
      <article class="document">
        <nav class="actions" aria-label="Page">
          <a href={`${base}/edit-v2/${page.id}`}>Edit</a>
          <a href={`${base}/${page.id}/history`}>History</a>
          <a href={`${base}/${page.id}/export`}>Export preview</a>
        </nav>
        {version !== undefined && (
          <p class="notice">
            This is version {page.version.number}. <a href={`${base}/${page.id}`}>Show the newest.</a>
          </p>
        )}
        <h1>{page.title}</h1>
        <p class="subtle">
          {author?.displayName ?? 'Somebody'}, version {page.version.number},{' '}
          <When at={page.version.createdAt} viewer={around.viewer} />
        </p>
        <AdfDocument document={page.body.atlas_doc_format.value} macro={showMacro} />
      </article>
    </Layout>
  );
}
