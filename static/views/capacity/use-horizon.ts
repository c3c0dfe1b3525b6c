import { useState } from 'react';
import * as v from 'valibot';
import { horizons, type Horizon } from '../../../src/model/horizon';
import { keep, readKept } from '../../parts/kept';

const kept = 'capacity-horizon';
const shape = v.picklist(horizons);

/** How far the what-if looks; kept in the browser, as the look of the load is. */
export function useHorizon(): readonly [Horizon, (weeks: Horizon) => void] {
  const [weeks, setWeeks] = useState<Horizon>(() => readKept(kept, shape) ?? 12);
  const choose = (next: Horizon) => {
    keep(kept, next);
    setWeeks(next);
  };
  return [weeks, choose];
}
