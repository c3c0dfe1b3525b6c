import * as v from 'valibot';
import { frameSetup } from '../frame-setup';

const block = v.object({
  /** The node as the page holds it. */
  node: v.unknown(),
  /** Plain words that can be edited; absent for blocks that are kept as they are. */
  text: v.exactOptional(v.string()),
  /** What a reader sees of it. */
  html: v.string(),
  /** Key of the macro module, where the block is one of the app's macros. */
  macro: v.exactOptional(v.string()),
});
export type EditorBlock = v.InferOutput<typeof block>;

const macro = v.object({
  key: v.string(),
  title: v.string(),
  /** A fresh node for the macro, without configuration. */
  node: v.unknown(),
  openOnInsert: v.boolean(),
  size: v.unknown(),
  config: v.exactOptional(frameSetup),
});
export type EditorMacro = v.InferOutput<typeof macro>;

/** What the editor of a page starts with; the page's script does the rest. */
export const editorStart = v.object({
  pageId: v.string(),
  saveTo: v.string(),
  viewPath: v.string(),
  version: v.number(),
  /** The top-level nodes of the page. */
  blocks: v.array(block),
  macros: v.array(macro),
});
export type EditorStart = v.InferOutput<typeof editorStart>;
