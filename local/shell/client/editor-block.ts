import type { Block, EditorState } from './editor-state';
import { field, record, textField } from './payload';

export interface BlockActions {
  readonly configure: (block: Block) => void;
  readonly redraw: (focus?: Block) => void;
}

export function button(label: string, press: () => void, about?: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  if (about !== undefined) element.setAttribute('aria-label', `${label}: ${about}`);
  element.addEventListener('click', press);
  return element;
}

const names: Readonly<Record<string, string>> = {
  paragraph: 'Paragraph',
  bulletList: 'List',
  orderedList: 'Numbered list',
  table: 'Table',
  panel: 'Panel',
  taskList: 'Tasks',
  decisionList: 'Decisions',
  layoutSection: 'Columns',
  expand: 'Expandable section',
  codeBlock: 'Code',
  rule: 'Line',
  extension: 'Macro of another app',
};

function nameOf(state: EditorState, block: Block): string {
  const macro = state.macro(block.macro);
  if (macro) return macro.title;
  const type = textField(block.node, 'type');
  return type === 'heading' ? `Heading ${String(field(field(block.node, 'attrs'), 'level'))}` : (names[type] ?? type);
}

function words(state: EditorState, block: Block, name: string): HTMLElement {
  const area = document.createElement('textarea');
  area.setAttribute('aria-label', name);
  area.value = block.text ?? '';
  area.rows = Math.max(1, Math.ceil(area.value.length / 90));
  area.addEventListener('input', () => state.setText(block, area.value));
  return area;
}

function preview(block: Block): HTMLElement {
  const shown = document.createElement('div');
  shown.className = 'block-preview adf';
  shown.innerHTML = block.html;
  return shown;
}

function macroCard(state: EditorState, block: Block): HTMLElement {
  const card = document.createElement('p');
  const config = Object.entries(record(state.config(block)));
  card.className = 'macro-card';
  card.textContent =
    config.length === 0 ? 'Not configured yet' : config.map(([name, value]) => `${name}: ${String(value)}`).join(' · ');
  return card;
}

/** One block of the page with what can be done to it. */
export function blockElement(state: EditorState, block: Block, actions: BlockActions): HTMLLIElement {
  const item = document.createElement('li');
  item.className = 'block';
  item.dataset['block'] = String(block.id);
  const name = nameOf(state, block);
  const label = document.createElement('span');
  label.className = 'block-name';
  label.textContent = name;
  const content =
    block.macro !== undefined
      ? macroCard(state, block)
      : block.text !== undefined
        ? words(state, block, name)
        : preview(block);
  const tools = document.createElement('div');
  tools.className = 'block-tools';
  const about = block.text ? `${name} ${block.text.slice(0, 40)}` : name;
  const move = (steps: number) => () => {
    state.move(block, steps);
    actions.redraw(block);
  };
  const remove = () => {
    state.remove(block);
    actions.redraw();
  };
  if (state.macro(block.macro)?.config) tools.append(button(`Configure ${name}`, () => actions.configure(block)));
  tools.append(button('Up', move(-1), about), button('Down', move(1), about), button('Remove', remove, about));
  item.append(label, content, tools);
  return item;
}
