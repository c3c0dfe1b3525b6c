import { forecast } from '../../../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../../../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../../../src/analysis/forecast/seeded-random';

/** Draws beside the page, which stays usable meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ForecastBasis>) => {
  postMessage(forecast(data, seededRandom(data.seed)));
});
