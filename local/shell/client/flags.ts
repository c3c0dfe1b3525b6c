import { callBack, type AppFrame } from './frames';
import { field, textField } from './payload';
import { isCallbackReference } from './protocol';

const shownMs = 8000;

function flagRegion(): HTMLElement {
  const existing = document.getElementById('flags');
  if (existing) return existing;
  const region = document.createElement('div');
  region.id = 'flags';
  region.className = 'flags';
  region.setAttribute('aria-live', 'polite');
  document.body.append(region);
  return region;
}

function textElement(tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

function button(label: string, press: () => void): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = label;
  element.addEventListener('click', press);
  return element;
}

/** A short message in the corner of the page, with what the person can do about it. */
export function showFlag(frame: AppFrame, options: unknown): boolean {
  closeFlag(options);
  const flag = document.createElement('section');
  flag.className = 'flag';
  flag.dataset['flag'] = String(field(options, 'id'));
  flag.dataset['type'] = textField(options, 'type') || 'info';
  flag.append(textElement('strong', textField(options, 'title')), textElement('p', textField(options, 'description')));
  const actions = field(options, 'actions');
  for (const action of Array.isArray(actions) ? actions : []) {
    const press = field(action, 'onClick');
    if (isCallbackReference(press)) flag.append(button(textField(action, 'text'), () => callBack(frame, press)));
  }
  flag.append(button('Dismiss', () => flag.remove()));
  flagRegion().append(flag);
  if (field(options, 'isAutoDismiss') === true) setTimeout(() => flag.remove(), shownMs);
  return true;
}

export function closeFlag(options: unknown): boolean {
  const id = String(field(options, 'id'));
  document.querySelector(`[data-flag="${CSS.escape(id)}"]`)?.remove();
  return true;
}
