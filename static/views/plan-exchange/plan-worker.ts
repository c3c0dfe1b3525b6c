import { readPlan } from '../../../src/documents/read-plan';

/** Reads a plan beside the page, so that a large file leaves the page alive. */
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof Uint8Array) postMessage(readPlan(data));
});
