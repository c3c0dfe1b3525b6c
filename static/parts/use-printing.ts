import { useSyncExternalStore } from 'react';

const printing = typeof matchMedia === 'function' ? matchMedia('print') : undefined;

function subscribe(listener: () => void): () => void {
  printing?.addEventListener('change', listener);
  return () => printing?.removeEventListener('change', listener);
}

/** True while the page is laid out for paper, where everything has to be there. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing?.matches ?? false);
}
