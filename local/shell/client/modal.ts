import type { FrameSetup } from '../frame-setup';
import { openFrame } from './frames';

export interface ModalOptions {
  readonly title: string;
  readonly size: unknown;
  readonly closeOnEscape: boolean;
  readonly closeOnOverlayClick: boolean;
  readonly onClose: (payload: unknown) => void;
  readonly onSubmit?: (payload: unknown) => void;
}

function sizeOf(dialog: HTMLDialogElement, size: unknown): void {
  if (typeof size === 'string') dialog.dataset['size'] = size;
  else if (typeof size === 'object' && size !== null && 'width' in size) dialog.style.width = String(size.width);
}

function heading(dialog: HTMLDialogElement, title: string, close: () => void): void {
  const header = document.createElement('div');
  header.className = 'modal-header';
  const name = document.createElement('h2');
  name.textContent = title;
  name.id = 'modal-title';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Close';
  button.addEventListener('click', close);
  header.append(name, button);
  dialog.append(header);
  dialog.setAttribute('aria-labelledby', name.id);
}

/** Shows a document of the app in a dialog over the page. */
export function openModal(setup: FrameSetup, options: ModalOptions): void {
  const dialog = document.createElement('dialog');
  dialog.className = 'modal';
  sizeOf(dialog, options.size);
  let result: unknown;
  const close = (payload?: unknown) => {
    result = payload;
    dialog.close();
  };
  heading(dialog, options.title || setup.title, close);
  dialog.addEventListener('cancel', (event) => {
    if (!options.closeOnEscape) event.preventDefault();
  });
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog && options.closeOnOverlayClick) close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    options.onClose(result);
  });
  document.body.append(dialog);
  const { onSubmit } = options;
  openFrame(dialog, setup, {
    close,
    ...(onSubmit
      ? {
          submit: (payload: unknown) => {
            onSubmit(payload);
            close(payload);
          },
        }
      : {}),
  });
  dialog.showModal();
}
