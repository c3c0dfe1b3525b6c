import { forecast, type Forecast } from '../../../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../../../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../../../src/analysis/forecast/seeded-random';

/** The same numbers wherever they are drawn: in a worker, or on the page itself where the browser allows none. */
export async function drawForecast(basis: ForecastBasis): Promise<Forecast> {
  try {
    return await inWorker(basis);
  } catch {
    return forecast(basis, seededRandom(basis.seed));
  }
}

function inWorker(basis: ForecastBasis): Promise<Forecast> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./forecast-worker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    worker.addEventListener('message', ({ data }: MessageEvent<Forecast>) => {
      end();
      resolve(data);
    });
    worker.addEventListener('error', () => {
      end();
      reject(new Error('No worker'));
    });
    worker.postMessage(basis);
  });
}
