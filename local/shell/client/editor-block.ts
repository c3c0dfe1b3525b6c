import type { Block, EditorState } from './editor-state';
import { field } from './payload';

export interface BlockActions {
  readonly configure: (block: Block) => void;
  readonly redraw: (focus?: Block) => void;
}

export function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

function nameOf(state: EditorState, block: Block): string {
  const macro = state.macro(block.macro);
  if (macro) return macro.title;
  const type = String(field(block.node, 'type'));
  const level = field(field(block.node, 'attrs'), 'level');
  return type === 'heading' ? `Heading ${String(level)}` : type.charAt(0).toUpperCase() + type.slice(1);
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
  const config = Object.entries(Object(state.config(block)));
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
  const move = (steps: number) => () => {
    state.move(block, steps);
    actions.redraw(block);
  };
  if (state.macro(block.macro)?.config) tools.append(button(`Configure ${name}`, () => actions.configure(block)));
  tools.append(button('Move up', move(-1)), button('Move down', move(1)));
  tools.append(
    button('Remove', () => {
      state.remove(block);
      actions.redraw();
    }),
  );
  item.append(label, content, tools);
  return item;
}
