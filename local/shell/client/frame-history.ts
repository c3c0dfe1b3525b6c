import type { FrameLocation } from './protocol';

type Listener = (location: FrameLocation, action: string) => void;
type Target = string | Partial<FrameLocation>;

function locationOf(target: Target): FrameLocation {
  if (typeof target !== 'string') {
    return { pathname: target.pathname ?? '/', search: target.search ?? '', hash: target.hash ?? '' };
  }
  const url = new URL(target, 'http://frame.local');
  return { pathname: url.pathname, search: url.search, hash: url.hash };
}

function isLocation(value: unknown): value is FrameLocation {
  return typeof value === 'object' && value !== null && 'pathname' in value;
}

/** The browser's history as the app sees it: its own part of the address, kept in step with the page's address bar. */
export async function frameHistory(call: (command: string, payload?: unknown) => Promise<unknown>) {
  const listeners = new Set<Listener>();
  const first = await call('historyLocation');
  const move = (action: string, target: Target) => {
    const location = locationOf(target);
    history.action = action;
    history.location = location;
    for (const listener of listeners) listener(location, action);
    void call('historyMove', { action, location });
  };
  const history = {
    action: 'POP',
    location: isLocation(first) ? first : locationOf('/'),
    push: (target: Target) => move('PUSH', target),
    replace: (target: Target) => move('REPLACE', target),
    go: (steps: number) => void call('historyGo', steps),
    goBack: () => void call('historyGo', -1),
    goForward: () => void call('historyGo', 1),
    createHref: (target: Target) => locationOf(target).pathname,
    listen: (listener: Listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  await call('historyListen', {
    onPop: (location: unknown) => {
      if (!isLocation(location)) return;
      history.action = 'POP';
      history.location = location;
      for (const listener of listeners) listener(location, 'POP');
    },
  });
  return history;
}
