import type { FrameSetup } from '../frame-setup';
import { colorMode, onThemeChange } from './color-mode';
import { isFromFrame, type CallbackReference, type ToFrame } from './protocol';

/** One module of the app on this page. */
export interface AppFrame {
  readonly element: HTMLIFrameElement;
  readonly setup: FrameSetup;
  /** Takes what `view.submit` gives; absent where nothing can be submitted. */
  readonly submit?: (payload: unknown) => void;
  /** Closes what the frame lies in; absent where nothing can be closed. */
  readonly close?: (payload: unknown) => void;
  readonly id: string;
}

export type Answer = (frame: AppFrame, command: string, payload: unknown) => unknown;

const frames = new Map<MessageEventSource, AppFrame>();
const sandbox = 'allow-downloads allow-forms allow-modals allow-pointer-lock allow-same-origin allow-scripts';
let last = 0;

export function allFrames(): readonly AppFrame[] {
  return [...frames.values()].filter((frame) => frame.element.isConnected);
}

export function tell(frame: AppFrame, message: ToFrame): void {
  frame.element.contentWindow?.postMessage(message, new URL(frame.setup.src).origin);
}

export function callBack(frame: AppFrame, reference: CallbackReference, ...args: readonly unknown[]): void {
  tell(frame, { forge: 'callback', callback: reference.forgeCallback, args });
}

/** Puts a module of the app into `place`, sandboxed and on its own origin. */
export function openFrame(
  place: Element,
  setup: FrameSetup,
  handlers: { readonly submit?: (payload: unknown) => void; readonly close?: (payload: unknown) => void } = {},
): AppFrame {
  const element = document.createElement('iframe');
  element.title = setup.title;
  element.setAttribute('sandbox', sandbox);
  element.className = 'app-frame-document';
  const frame: AppFrame = { element, setup, id: `frame-${(last += 1)}`, ...handlers };
  place.append(element);
  if (element.contentWindow) frames.set(element.contentWindow, frame);
  element.src = setup.src;
  return frame;
}

async function reply(answer: Answer, frame: AppFrame, id: number, command: string, payload: unknown): Promise<void> {
  try {
    tell(frame, { forge: 'result', id, value: await answer(frame, command, payload) });
  } catch (error) {
    tell(frame, { forge: 'error', id, message: error instanceof Error ? error.message : String(error) });
  }
}

/** Starts answering frames; only a frame of this page, from its own origin, is heard. */
export function listenToFrames(answer: Answer): void {
  addEventListener('message', (event: MessageEvent<unknown>) => {
    const frame = event.source ? frames.get(event.source) : undefined;
    if (!frame || event.origin !== new URL(frame.setup.src).origin || !isFromFrame(event.data)) return;
    const message = event.data;
    if (message.forge === 'height') frame.element.style.height = `${message.height}px`;
    else void reply(answer, frame, message.id, message.command, message.payload);
  });
  onThemeChange(() => {
    for (const frame of allFrames()) tell(frame, { forge: 'theme', theme: { colorMode: colorMode() } });
  });
}
