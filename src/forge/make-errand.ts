import { getAppContext } from '@forge/api';
import { appStorage } from './app-storage';
import { appConnection } from './product-connection';
import type { Errand } from '../app/errand';

/** Work that nobody asked for in person. */
export function makeErrand(): Errand {
  const { invocationRemainingTimeInMillis: remainingMs } = getAppContext();
  return {
    app: appConnection(remainingMs),
    store: appStorage,
    now: new Date().toISOString(),
    remainingMs,
    wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    random: Math.random,
  };
}
