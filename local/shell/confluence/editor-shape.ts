import type { FrameSetup } from '../frame-setup';

/** What the editor of a page starts with; the page's script does the rest. */
export interface EditorStart {
  readonly pageId: string;
  readonly saveTo: string;
  readonly viewPath: string;
  readonly version: number;
  /** Top-level nodes of the page, each with what a reader sees of it. */
  readonly blocks: readonly EditorBlock[];
  readonly macros: readonly EditorMacro[];
}

export interface EditorBlock {
  /** The node as the page holds it. */
  readonly node: unknown;
  /** Plain words that can be edited; absent for blocks that are kept as they are. */
  readonly text?: string;
  readonly html: string;
  /** Key of the macro module, where the block is one of the app's macros. */
  readonly macro?: string;
}

export interface EditorMacro {
  readonly key: string;
  readonly title: string;
  /** A fresh node for the macro, without configuration. */
  readonly node: unknown;
  readonly openOnInsert: boolean;
  readonly size: unknown;
  readonly config?: FrameSetup;
}
