import { frameHistory } from './frame-history';
import { isToFrame, type FromFrame, type Theme } from './protocol';

type Callback = (...args: unknown[]) => unknown;
interface Pending {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

const themes = 'light:light dark:dark spacing:spacing typography:typography shape:shape motion:motion';
const callbacks = new Map<number, Callback>();
const pending = new Map<number, Pending>();
let last = 0;

function isCallback(value: unknown): value is Callback {
  return typeof value === 'function';
}

/** Plain data for the other side; each function becomes a number to call it back by. */
function portable(value: unknown): unknown {
  if (isCallback(value)) {
    callbacks.set((last += 1), value);
    return { forgeCallback: last };
  }
  if (Array.isArray(value)) return value.map(portable);
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, portable(child)]));
  }
  return value;
}

const post = (message: FromFrame) => parent.postMessage(message, '*');

function call(command: string, payload?: unknown): Promise<unknown> {
  const id = (last += 1);
  return new Promise((resolve, reject) => {
    pending.set(id, { resolve, reject });
    post({ forge: 'call', id, command, payload: portable(payload) });
  });
}

function applyTheme(theme: Theme): void {
  document.documentElement.dataset['colorMode'] = theme.colorMode;
  document.documentElement.dataset['theme'] = themes;
}

function loadTokens(): Promise<void> {
  return new Promise((done) => {
    const sheet = document.createElement('link');
    sheet.rel = 'stylesheet';
    sheet.href = '/-/tokens.css';
    sheet.onload = sheet.onerror = () => done();
    document.head.prepend(sheet);
  });
}

let themed: Promise<void> | undefined;

async function enableTheming(): Promise<void> {
  const theme = await call('enableTheming');
  if (typeof theme === 'object' && theme !== null && 'colorMode' in theme) {
    applyTheme({ colorMode: theme.colorMode === 'dark' ? 'dark' : 'light' });
  }
  themed ??= loadTokens();
  await themed;
}

/** What has to happen inside the frame, because it hands out live objects or touches the document. */
const here: Readonly<Record<string, (payload: unknown) => unknown>> = {
  enableTheming,
  createHistory: () => frameHistory(call),
  on: async (payload) => {
    const subscription = await call('on', payload);
    return { unsubscribe: () => void call('off', subscription) };
  },
  onPublic: async (payload) => {
    const subscription = await call('on', payload);
    return { unsubscribe: () => void call('off', subscription) };
  },
  getUrl: async (payload) => new URL(String(await call('getUrl', payload))),
};

addEventListener('message', (event: MessageEvent<unknown>) => {
  const message = event.data;
  if (event.source !== parent || !isToFrame(message)) return;
  if (message.forge === 'theme') {
    if (themed !== undefined) applyTheme(message.theme);
  } else if (message.forge === 'callback') {
    callbacks.get(message.callback)?.(...message.args);
  } else {
    const waiting = pending.get(message.id);
    pending.delete(message.id);
    if (message.forge === 'result') waiting?.resolve(message.value);
    else waiting?.reject(new Error(message.message));
  }
});

/** Tells the page how tall the content is, so that the frame never scrolls by itself. */
function reportHeight(): void {
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height !== told) post({ forge: 'height', height: (told = height) });
  };
  new ResizeObserver(tell).observe(document.body);
  tell();
}

addEventListener('DOMContentLoaded', reportHeight);

Object.defineProperty(globalThis, '__bridge', {
  value: {
    callBridge: async (command: string, payload?: unknown) =>
      (here[command] ?? ((asked) => call(command, asked)))(payload),
  },
});
