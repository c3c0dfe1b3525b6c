import * as v from 'valibot';
import { frameSetup, type FrameSetup } from '../frame-setup';
import { openFrame } from './frames';

function setupOf(element: HTMLElement): FrameSetup {
  return v.parse(frameSetup, JSON.parse(element.dataset['frame'] ?? ''));
}

function open(place: HTMLElement): void {
  if (place.childElementCount > 0) return;
  const setup = setupOf(place);
  const { submitTo, returnTo } = setup;
  const leave = () => location.assign(returnTo ?? location.pathname);
  openFrame(place, setup, {
    ...(submitTo === undefined ? {} : { submit: (payload) => void put(submitTo, payload).then(leave) }),
    ...(returnTo === undefined ? {} : { close: leave }),
  });
}

async function put(address: string, payload: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method: 'PUT', headers, body: JSON.stringify(payload) });
  if (!response.ok) throw new Error('What was submitted could not be kept.');
}

/** Opens the frames of the page: at once, or when the panel around them is first expanded. */
export function openAppFrames(): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-frame]')) {
    const panel = place.closest('details');
    if (!panel || panel.open) open(place);
    panel?.addEventListener('toggle', () => {
      if (panel.open) open(place);
      else void refreshStatus(panel);
    });
  }
}

/** Asks anew for a panel's status when it is collapsed, as Jira does. */
async function refreshStatus(panel: HTMLDetailsElement): Promise<void> {
  const address = panel.dataset['status'];
  const shown = panel.querySelector('[data-panel-status]');
  if (address === undefined || !shown) return;
  const response = await fetch(address);
  if (response.ok) shown.innerHTML = await response.text();
}
