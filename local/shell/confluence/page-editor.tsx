/** @jsxImportSource hono/jsx */
import * as v from 'valibot';
import { AdfBlock } from '../adf/blocks';
import { adfNode, text, type AdfNode } from '../adf/node';
import { Layout } from '../parts/layout';
import type { Surroundings } from '../surroundings';
import type { EditorBlock, EditorMacro, EditorStart } from './editor-shape';
import { macroConfigFrame } from './macro-frame';
import { macroNode, macroOf } from './macro-node';
import { pagePath, readPage } from './read-page';
import type { Page, Space } from './shapes';

const rawDocument = v.looseObject({ content: v.array(v.unknown()) });

const editable = new Set(['paragraph', 'heading']);

/** The words of a block that holds nothing but plain words. */
function plainWords(node: AdfNode): string | undefined {
  if (!editable.has(node.type)) return undefined;
  const plain = node.content.every((child) => child.type === 'text' && child.marks.length === 0);
  return plain ? node.content.map((child) => child.text ?? '').join('') : undefined;
}

async function editorBlock(around: Surroundings, raw: unknown): Promise<EditorBlock> {
  const node = v.parse(adfNode, raw);
  const macro = macroOf(around, node);
  const words = plainWords(node);
  const html = <AdfBlock node={node} showing={{ macro: () => <p>{text(node, 'text') || 'Macro'}</p>, highest: 1 }} />;
  return {
    node: raw,
    html: String(await html),
    ...(words === undefined ? {} : { text: words }),
    ...(macro === undefined ? {} : { macro: macro.module.key }),
  };
}

function editorMacros(around: Surroundings, page: Page, space: Space): EditorMacro[] {
  return around.host.manifest.modules
    .filter((module) => module.type === 'macro')
    .map((module) => {
      const config = macroConfigFrame(around, { module, localId: '', config: undefined }, page, space);
      const settings = typeof module.config === 'object' ? module.config : {};
      return {
        key: module.key,
        title: module.title ?? module.key,
        node: macroNode(around, module),
        openOnInsert: settings.openOnInsert ?? false,
        size: 'viewportSize' in settings ? settings.viewportSize : 'medium',
        ...(config === undefined ? {} : { config }),
      };
    });
}

/** A page that can be changed: words, macros, order. */
export async function PageEditor({ around, pageId }: { readonly around: Surroundings; readonly pageId: string }) {
  const { page, space } = await readPage(around.reader, pageId);
  const { content } = v.parse(rawDocument, page.body.atlas_doc_format.value);
  const start: EditorStart = {
    pageId: page.id,
    saveTo: `/wiki/spaces/${space.key}/pages/edit-v2/${page.id}`,
    viewPath: pagePath(space, page),
    version: page.version.number,
    blocks: await Promise.all(content.map((node) => editorBlock(around, node))),
    macros: editorMacros(around, page, space),
  };
  return (
    <Layout around={around} title={`Edit ${page.title}`} product="confluence">
      <form class="editor" data-editor={JSON.stringify(start)}>
        <p class="subtle">{`Version ${page.version.number} of a page in ${space.name}`}</p>
        <h1 class="hidden">{`Edit ${page.title}`}</h1>
        <label class="editor-title">
          <span>Title</span>
          <input name="title" value={page.title} required />
        </label>
        <p class="notice" role="alert" hidden />
        <ol class="blocks" aria-label="Blocks of the page" />
        <div class="editor-tools" role="group" aria-label="Add to the page" />
        <label>
          <span>What has changed</span>
          <input name="message" />
        </label>
        <p class="actions">
          <button type="submit" class="primary">
            Save
          </button>
          <a href={pagePath(space, page)}>Cancel</a>
        </p>
      </form>
    </Layout>
  );
}
