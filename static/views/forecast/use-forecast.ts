import { useEffect, useState } from 'react';
import type { Forecast } from '../../../src/analysis/forecast/forecast';
import type { Problem } from '../../../src/api/problem';
import { ask, problemOf } from '../../ask';
import { drawForecast } from './draw-forecast';

export interface ForecastState {
  readonly forecast?: Forecast;
  readonly problem?: Problem;
  /** Share of the draws that is done, where the page itself has to draw. */
  readonly share?: number;
  readonly retry: () => void;
}

/** Reads a year of finished work and draws, but only once somebody wants to see it. */
export function useForecast(project: string, wanted: boolean): ForecastState {
  const [turn, setTurn] = useState(0);
  const [state, setState] = useState<Omit<ForecastState, 'retry'>>({});
  useEffect(() => {
    if (!wanted) return undefined;
    const leaving = new AbortController();
    const become = (next: Omit<ForecastState, 'retry'>) => {
      if (!leaving.signal.aborted) setState(next);
    };
    ask('forecast-basis', { project })
      .then(({ value }) => drawForecast(value.basis, (share) => become({ share }), leaving.signal))
      .then(
        (forecast) => become({ forecast }),
        (error: unknown) => become({ problem: problemOf(error) }),
      );
    return () => {
      leaving.abort();
    };
  }, [project, wanted, turn]);
  return { ...state, retry: () => setTurn((turn) => turn + 1) };
}
