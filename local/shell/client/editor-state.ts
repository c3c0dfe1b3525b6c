import type { EditorBlock, EditorMacro, EditorStart } from '../confluence/editor-shape';
import { field, record } from './payload';

/** A block under the author's hands. */
export interface Block {
  readonly id: number;
  node: unknown;
  text?: string;
  readonly html: string;
  readonly macro?: string;
}

let last = 0;

const blockOf = (block: EditorBlock): Block => ({ ...block, id: (last += 1) });

/** The page as it stands in the editor. */
export class EditorState {
  readonly blocks: Block[];

  constructor(readonly start: EditorStart) {
    this.blocks = start.blocks.map(blockOf);
  }

  macro(key: string | undefined): EditorMacro | undefined {
    return this.start.macros.find((macro) => macro.key === key);
  }

  addParagraph(): Block {
    const block = blockOf({ node: { type: 'paragraph', content: [] }, text: '', html: '' });
    this.blocks.push(block);
    return block;
  }

  /** A new macro gets an id of its own, which it keeps for good. */
  addMacro(macro: EditorMacro): Block {
    const localId = crypto.randomUUID();
    const attrs = record(field(macro.node, 'attrs'));
    const parameters = { ...record(attrs['parameters']), localId };
    const node = { ...record(macro.node), attrs: { ...attrs, localId, parameters } };
    const block = blockOf({ node, html: '', macro: macro.key });
    this.blocks.push(block);
    return block;
  }

  remove(block: Block): void {
    this.blocks.splice(this.blocks.indexOf(block), 1);
  }

  move(block: Block, steps: number): void {
    const from = this.blocks.indexOf(block);
    const to = from + steps;
    if (to < 0 || to >= this.blocks.length) return;
    this.blocks.splice(from, 1);
    this.blocks.splice(to, 0, block);
  }

  setText(block: Block, text: string): void {
    block.text = text;
    block.node = { ...record(block.node), content: text === '' ? [] : [{ type: 'text', text }] };
  }

  config(block: Block): unknown {
    return field(field(field(block.node, 'attrs'), 'parameters'), 'guestParams');
  }

  /** Keeps what the author has chosen where Confluence keeps it: in the macro's node. */
  setConfig(block: Block, config: unknown): void {
    const attrs = record(field(block.node, 'attrs'));
    const parameters = { ...record(attrs['parameters']), guestParams: config };
    block.node = { ...record(block.node), attrs: { ...attrs, parameters } };
  }
}
