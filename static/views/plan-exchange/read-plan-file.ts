import type { PlanFileReading } from '../../../src/documents/read-plan';
import { maximumBytes } from '../../../src/documents/text-chunks';

/** A chosen file as a plan, read in the browser: the file itself goes nowhere. */
export async function readPlanFile(file: File): Promise<PlanFileReading> {
  if (file.size > maximumBytes) {
    const megabytes = (file.size / (1024 * 1024)).toFixed(1);
    return { kind: 'refused', text: `The file has ${megabytes} MB; the most that is read is 25 MB.` };
  }
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return { kind: 'refused', text: 'The file could not be read. It may have been moved or changed meanwhile.' };
  }
  try {
    return await inWorker(bytes);
  } catch {
    // Without workers the page stands still for a moment instead.
    const { readPlan } = await import('../../../src/documents/read-plan');
    return readPlan(bytes);
  }
}

function inWorker(bytes: Uint8Array): Promise<PlanFileReading> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./plan-worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<PlanFileReading>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      worker.terminate();
      reject(new Error('The worker did not start.'));
    });
    worker.postMessage(bytes);
  });
}
