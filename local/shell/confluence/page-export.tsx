/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import { AdfBlock, highestHeading } from '../adf/blocks';
import { AdfDocument } from '../adf/document';
import { adfNode, type AdfNode } from '../adf/node';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import { macroExtension } from './macro-frame';
import { macroOf } from './macro-node';
import { readPage } from './read-page';
import type { Page, Space } from './shapes';

/** Every extension node of a document, at any depth. */
function macrosIn(node: AdfNode): readonly AdfNode[] {
  const own = node.type === 'extension' || node.type === 'bodiedExtension' ? [node] : [];
  return [...own, ...node.content.flatMap(macrosIn)];
}

/** What the macro's export function gives for PDF and Word, or the reason why there is nothing. */
async function exported(around: Surroundings, page: Page, space: Space, node: AdfNode): Promise<AdfNode | string> {
  const macro = macroOf(around, node);
  if (macro === undefined) return 'A macro of another app stands here.';
  const { host, viewer } = around;
  if (macro.module.adfExport === undefined) return 'This macro has no content for an export.';
  const extension = macroExtension(macro, page, space, false);
  const caller = {
    moduleKey: macro.module.key,
    localId: macro.localId,
    extension,
    locale: viewer.locale,
    timeZone: viewer.timeZone,
    ...(viewer.accountId === undefined ? {} : { accountId: viewer.accountId }),
  };
  const context = { ...host.context(caller), content: extension.content, space: extension.space };
  const request = { exportType: 'pdf', context, extensionPayload: { config: macro.config } };
  try {
    return v.parse(adfNode, await host.invoke(macro.module.adfExport.function, request, caller));
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** What a PDF or Word file of the page will hold: the page's words, and of each macro the document that it gives for export. */
export async function PageExport({ around, pageId }: { readonly around: Surroundings; readonly pageId: string }) {
  const { page, space } = await readPage(around.reader, pageId);
  const document = v.parse(adfNode, page.body.atlas_doc_format.value);
  const macros = new Map<string, AdfNode | string>();
  await Promise.all(
    macrosIn(document).map(async (node) =>
      macros.set(JSON.stringify(node.attrs), await exported(around, page, space, node)),
    ),
  );
  const showMacro = (node: AdfNode) => {
    const answer = macros.get(JSON.stringify(node.attrs));
    if (answer === undefined || typeof answer === 'string') return <p class="notice">{answer}</p>;
    const showing = { macro: () => null, highest: highestHeading(answer) };
    return (
      <div class="exported" data-export>
        {answer.content.map((child) => (
          <AdfBlock node={child} showing={showing} />
        ))}
      </div>
    );
  };
  return (
    <Layout around={around} title={`Export of ${page.title}`} product="confluence">
      <p class="notice">
        What PDF and Word will hold. <a href={`/wiki/spaces/${space.key}/pages/${page.id}`}>Back to the page</a>
      </p>
      <article class="document paper">
        <h1>{page.title}</h1>
        <AdfDocument document={page.body.atlas_doc_format.value} macro={showMacro} />
      </article>
    </Layout>
  );
}
