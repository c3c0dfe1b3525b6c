import { callBack, type AppFrame } from './frames';
import { field, textField } from './payload';
import { isCallbackReference, type CallbackReference } from './protocol';

interface Subscription {
  readonly frame: AppFrame;
  readonly event: string;
  readonly callback: CallbackReference;
}

const subscriptions = new Map<number, Subscription>();
let last = 0;

export function subscribe(frame: AppFrame, payload: unknown): number {
  const callback = field(payload, 'callback');
  if (!isCallbackReference(callback)) throw new Error('An event needs a function to call.');
  subscriptions.set((last += 1), { frame, event: textField(payload, 'event'), callback });
  return last;
}

export function unsubscribe(id: unknown): void {
  if (typeof id === 'number') subscriptions.delete(id);
}

/** Carries an event to every frame of the app on this page that listens for it. */
export function emit(payload: unknown): void {
  for (const { frame, event, callback } of subscriptions.values()) {
    if (event === textField(payload, 'event') && frame.element.isConnected) {
      callBack(frame, callback, field(payload, 'payload'));
    }
  }
}
