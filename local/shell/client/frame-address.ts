import { callBack, type AppFrame } from './frames';
import { field, textField } from './payload';
import { isCallbackReference, type CallbackReference, type FrameLocation } from './protocol';

const listening = new Map<AppFrame, CallbackReference>();

function isLocation(value: unknown): value is FrameLocation {
  return typeof field(value, 'pathname') === 'string';
}

/** The app's part of the page's address. */
export function frameLocation(frame: AppFrame): FrameLocation {
  const { basePath } = frame.setup;
  const { pathname, search, hash } = window.location;
  if (basePath === undefined) return { pathname: '/', search: '', hash: '' };
  return { pathname: pathname.slice(basePath.length) || '/', search, hash };
}

function markCurrent(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[data-app-page]')) {
    if (`${window.location.pathname}/`.startsWith(`${link.pathname}/`)) link.setAttribute('aria-current', 'page');
    else link.removeAttribute('aria-current');
  }
}

/** Shows in the address bar where the app has gone. */
export function moveFrame(frame: AppFrame, payload: unknown): void {
  const location = field(payload, 'location');
  const { basePath } = frame.setup;
  if (basePath === undefined || !isLocation(location)) return;
  const address = `${basePath}${location.pathname}${location.search}${location.hash}`;
  if (textField(payload, 'action') === 'REPLACE') history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  markCurrent();
}

export function listenToAddress(frame: AppFrame, payload: unknown): void {
  const onPop = field(payload, 'onPop');
  if (isCallbackReference(onPop)) listening.set(frame, onPop);
}

addEventListener('popstate', () => {
  markCurrent();
  for (const [frame, reference] of listening) {
    if (frame.element.isConnected) callBack(frame, reference, frameLocation(frame));
  }
});
