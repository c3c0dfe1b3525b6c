import type { Forecast } from '../../../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../../../src/analysis/forecast/forecast-basis';
import { drawInParts } from './draw-in-parts';

/** The same numbers wherever they are drawn: in a worker, or in parts on the page itself where the browser allows none. */
export async function drawForecast(
  basis: ForecastBasis,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Forecast> {
  try {
    return await inWorker(basis, signal);
  } catch {
    return drawInParts(basis, progress, signal);
  }
}

function inWorker(basis: ForecastBasis, signal: AbortSignal): Promise<Forecast> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' });
    const fail = () => {
      worker.terminate();
      reject(new Error('No worker'));
    };
    worker.addEventListener('message', ({ data }: MessageEvent<Forecast>) => {
      worker.terminate();
      resolve(data);
    });
    worker.addEventListener('error', fail);
    signal.addEventListener('abort', fail);
    worker.postMessage(basis);
  });
}
