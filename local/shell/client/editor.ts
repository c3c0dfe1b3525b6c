import * as v from 'valibot';
import { editorStart, type EditorStart } from '../confluence/editor-shape';
import { blockElement, button } from './editor-block';
import { EditorState, type Block } from './editor-state';
import { openModal } from './modal';
import { field, textField } from './payload';

function setupOf(form: HTMLFormElement): EditorStart {
  return v.parse(editorStart, JSON.parse(form.dataset['editor'] ?? ''));
}

/** Opens the macro's own document for its configuration; what it submits becomes the macro's. */
function configure(state: EditorState, block: Block, redraw: () => void): void {
  const macro = state.macro(block.macro);
  const setup = macro?.config;
  if (!setup) return;
  const localId = textField(field(block.node, 'attrs'), 'localId');
  const extension = { ...setup.context.extension, config: state.config(block) };
  openModal(
    { ...setup, localId, context: { ...setup.context, localId, extension } },
    {
      title: setup.title,
      size: macro.size,
      closeOnEscape: true,
      closeOnOverlayClick: false,
      onSubmit: (payload) => state.setConfig(block, field(payload, 'config')),
      onClose: redraw,
    },
  );
}

function complain(form: HTMLFormElement, message: string, newer: string | undefined): void {
  const place = form.querySelector<HTMLElement>('[role=alert]');
  if (!place) return;
  place.hidden = false;
  place.textContent = `${message} `;
  if (newer === undefined) return;
  const link = document.createElement('a');
  link.href = newer;
  link.textContent = 'Show the newer version';
  place.append(link);
}

async function save(form: HTMLFormElement, state: EditorState): Promise<void> {
  const entries = new FormData(form);
  const { saveTo, viewPath, version } = state.start;
  const response = await fetch(saveTo, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: entries.get('title'),
      message: entries.get('message'),
      version,
      content: state.blocks.map((block) => block.node),
    }),
  });
  if (response.ok) return location.assign(viewPath);
  const answer: unknown = await response.json().catch(() => undefined);
  const message = textField(answer, 'message') || 'The page could not be saved.';
  complain(form, message, response.status === 409 ? viewPath : undefined);
}

/** Makes the editor of a page work, where there is one. */
export function startEditor(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-editor]');
  const list = form?.querySelector('.blocks');
  const tools = form?.querySelector('.editor-tools');
  if (!form || !list || !tools) return;
  const state = new EditorState(setupOf(form));
  const redraw = (focus?: Block) => {
    list.replaceChildren(
      ...state.blocks.map((block) =>
        blockElement(state, block, { redraw, configure: (one) => configure(state, one, redraw) }),
      ),
    );
    list.querySelector<HTMLElement>(`[data-block="${focus?.id ?? 0}"] :is(textarea, button)`)?.focus();
  };
  tools.append(button('Add a paragraph', () => redraw(state.addParagraph())));
  for (const macro of state.start.macros) {
    tools.append(
      button(`Insert ${macro.title}`, () => {
        const block = state.addMacro(macro);
        redraw(block);
        if (macro.openOnInsert) configure(state, block, redraw);
      }),
    );
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void save(form, state);
  });
  redraw();
}
