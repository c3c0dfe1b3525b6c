/** A function of a frame that the page may call back: functions cannot cross origins, so a number stands for each. */
export interface CallbackReference {
  readonly forgeCallback: number;
}

export interface Theme {
  readonly colorMode: 'light' | 'dark';
}

/** What a frame says to the page around it. */
export type FromFrame =
  | { readonly forge: 'call'; readonly id: number; readonly command: string; readonly payload: unknown }
  | { readonly forge: 'height'; readonly height: number };

/** What the page says to a frame. */
export type ToFrame =
  | { readonly forge: 'result'; readonly id: number; readonly value: unknown }
  | { readonly forge: 'error'; readonly id: number; readonly message: string }
  | { readonly forge: 'callback'; readonly callback: number; readonly args: readonly unknown[] }
  | { readonly forge: 'theme'; readonly theme: Theme };

export interface FrameLocation {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

function hasForge(data: unknown): data is { readonly forge: unknown } {
  return typeof data === 'object' && data !== null && 'forge' in data;
}

export function isFromFrame(data: unknown): data is FromFrame {
  return hasForge(data) && (data.forge === 'call' || data.forge === 'height');
}

export function isToFrame(data: unknown): data is ToFrame {
  return hasForge(data) && ['result', 'error', 'callback', 'theme'].includes(String(data.forge));
}

export function isCallbackReference(value: unknown): value is CallbackReference {
  return typeof value === 'object' && value !== null && 'forgeCallback' in value;
}
