import { capacityPicture, type CapacityPicture, type CapacityTotals } from '../../../src/analysis/capacity-effect';
import { whatIfWorkload } from '../../../src/analysis/capacity-what-if';
import type { Horizon } from '../../../src/model/horizon';
import type { ScenarioStep } from '../../../src/model/scenario';

/** Worked out once for each scenario and picture: twenty scenarios of a large portfolio take a second or two. */
const known = new WeakMap<CapacityPicture, WeakMap<readonly ScenarioStep[], CapacityTotals>>();

/** What steps come to in the weeks ahead. */
export function comparedTotals(
  standing: CapacityPicture,
  steps: readonly ScenarioStep[],
  weeks: Horizon,
): CapacityTotals {
  const made = known.get(standing) ?? new WeakMap<readonly ScenarioStep[], CapacityTotals>();
  known.set(standing, made);
  const found = made.get(steps) ?? capacityPicture(whatIfWorkload(standing.workload, steps), weeks, standing).totals;
  made.set(steps, found);
  return found;
}
