import { forecastInParts, type Forecast } from '../../../src/analysis/forecast/forecast';
import type { ForecastBasis } from '../../../src/analysis/forecast/forecast-basis';
import { seededRandom } from '../../../src/analysis/forecast/seeded-random';

/** Draws on the page itself, which can be used between the parts; `progress` is told the share that is drawn. Ends early where nobody waits any more. */
export async function drawInParts(
  basis: ForecastBasis,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<Forecast> {
  const parts = forecastInParts(basis, seededRandom(basis.seed));
  for (;;) {
    signal.throwIfAborted();
    const part = parts.next();
    if (part.done) return part.value;
    progress(part.value);
    await new Promise((resume) => setTimeout(resume));
  }
}
